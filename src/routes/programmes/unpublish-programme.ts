import { unpublishProgramme } from "#actions/programmes/unpublish-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const unpublishProgrammeEndpoint = endpoint(unpublishProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/unpublish",
  capability: "programmes",
  summary: "Unpublish a programme",
  description: "Takes it off the portal: only while no dossier was sent.",
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
