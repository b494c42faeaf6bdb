import { archiveProgramme } from "#actions/programmes/archive-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const archiveProgrammeEndpoint = endpoint(archiveProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/archive",
  capability: "programmes",
  summary: "Archive a programme",
  description: "Off the portal and off the list, once closed. Its dossiers stay.",
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
