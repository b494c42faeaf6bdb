import { editProgramme } from "#actions/programmes/edit-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const editProgrammeEndpoint = endpoint(editProgramme, {
  method: "patch",
  path: "/organisations/{organisation}/programmes/{programmeId}",
  capability: "programmes",
  summary: "Edit a programme",
  description: "Changes what is named and nothing else. A later closing date reopens a call that was closed.",
  versioned: true,
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
