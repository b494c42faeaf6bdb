import { seeCatalogue } from "#actions/plans/see-catalogue";
import { publicEndpoint } from "#routes/endpoint";
import { catalogueSchema } from "#routes/plans/small-schemas";

export const seeCatalogueEndpoint = publicEndpoint(seeCatalogue, {
  method: "get",
  path: "/catalogue",
  capability: "plans",
  summary: "See the plans on sale",
  description:
    "Prices exclude tax, in cents, for one interval; a licence is a seat of the staff. With the boxes to tick and the version of each document.",
  answer: { status: 200, schema: catalogueSchema },
});
