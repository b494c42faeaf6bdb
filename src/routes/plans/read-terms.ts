import { readTerms } from "#actions/plans/read-terms";
import { publicEndpoint } from "#routes/endpoint";
import { termsSchema } from "#routes/plans/small-schemas";

export const readTermsEndpoint = publicEndpoint(readTerms, {
  method: "get",
  path: "/terms/{document}",
  capability: "plans",
  summary: "Read a document to accept",
  description: "In the version in force; its hash is what an acceptance keeps.",
  answer: { status: 200, schema: termsSchema },
});
