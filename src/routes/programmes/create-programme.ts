import { createProgramme } from "#actions/programmes/create-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const createProgrammeEndpoint = endpoint(createProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes",
  capability: "programmes",
  summary: "Create a programme",
  description:
    "A draft that nobody sees yet. Its form is that of `templateId`, or one empty step and the final submission.",
  answer: { status: 201, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
