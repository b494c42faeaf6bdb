import { publishProgramme } from "#actions/programmes/publish-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const publishProgrammeEndpoint = endpoint(publishProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/publish",
  capability: "programmes",
  summary: "Publish a programme",
  description:
    "Puts it on the public portal, on a new revision of its form. What is still missing comes back as `errors`, all at once.",
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
