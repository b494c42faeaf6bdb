import { publishForm } from "#actions/forms/publish-form";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const publishFormEndpoint = endpoint(publishForm, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/form/publish",
  capability: "forms",
  summary: "Publish a new revision of a form",
  description:
    "For a programme already published: drafts follow, sent dossiers follow when no answer is put in doubt, decided ones never. `If-Match` names the version of the form that was looked at.",
  versioned: true,
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
