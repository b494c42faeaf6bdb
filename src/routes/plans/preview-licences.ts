import { previewLicences } from "#actions/plans/licences";
import { endpoint } from "#routes/endpoint";
import { toWire } from "#routes/organisations/schemas";
import { licencesPreviewSchema } from "#routes/plans/schemas";

export const previewLicencesEndpoint = endpoint(previewLicences, {
  method: "post",
  path: "/organisations/{organisation}/plan/subscriptions/{subscriptionId}/licences-preview",
  capability: "plans",
  summary: "Preview a number of licences",
  description:
    "More are paid now for the rest of the period; fewer wait for the renewal, and nothing is given back.",
  answer: { status: 200, schema: licencesPreviewSchema },
  idempotencyKey: "ignored",
  present: ({ at, appliesAt, renewal, ...preview }) => ({
    ...preview,
    at: toWire(at),
    appliesAt: toWire(appliesAt),
    renewal: { ...renewal, at: toWire(renewal.at) },
  }),
});
