import { previewRenewals } from "#actions/plans/preview-renewals";
import { endpoint } from "#routes/endpoint";
import { toWire } from "#routes/organisations/schemas";
import { renewalsSchema } from "#routes/plans/small-schemas";

export const previewRenewalsEndpoint = endpoint(previewRenewals, {
  method: "get",
  path: "/organisations/{organisation}/plan/renewals",
  capability: "plans",
  summary: "Preview the next invoices",
  description: "The exact amount and date of each, as the payment provider works them out.",
  answer: { status: 200, schema: renewalsSchema },
  present: ({ data }) => ({ data: data.map(({ at, ...renewal }) => ({ ...renewal, at: toWire(at) })) }),
});
