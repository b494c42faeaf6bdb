import { submitForApplicant } from "#actions/dossiers/submit-dossier";
import { submittedExample, submittedSchema } from "#routes/dossiers/submit-dossier";
import { endpoint } from "#routes/endpoint";
import { toWire } from "#routes/organisations/schemas";

export const submitForApplicantEndpoint = endpoint(submitForApplicant, {
  method: "post",
  path: "/organisations/{organisation}/dossiers/{dossierId}/submit",
  capability: "dossiers",
  summary: "Submit a draft for its applicant",
  description:
    "Only a draft that its applicant opened to the organisation, complete, eligible and in time: the same checks as for the applicant, who is told.",
  answer: { status: 200, schema: submittedSchema, example: submittedExample },
  present: ({ submittedAt, ...rest }) => ({ ...rest, submittedAt: toWire(submittedAt) }),
});
