import { closeProgramme } from "#actions/programmes/close-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const closeProgrammeEndpoint = endpoint(closeProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/close",
  capability: "programmes",
  summary: "Close a programme now",
  description: "Nobody begins any more; dossiers already begun keep the grace.",
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
