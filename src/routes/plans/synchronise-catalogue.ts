import { synchroniseCatalogue } from "#actions/plans/synchronise-catalogue";
import { publicEndpoint } from "#routes/endpoint";
import { synchronisedSchema } from "#routes/plans/small-schemas";

export const synchroniseCatalogueEndpoint = publicEndpoint(synchroniseCatalogue, {
  method: "post",
  path: "/operator/catalogue",
  capability: "plans",
  internal: true,
  idempotencyKey: "ignored",
  summary: "Synchronise the catalogue",
  description: "Makes at the payment provider the prices that it does not have.",
  answer: { status: 200, schema: synchronisedSchema },
});
