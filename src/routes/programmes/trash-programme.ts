import { trashProgramme } from "#actions/programmes/trash-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const trashProgrammeEndpoint = endpoint(trashProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/trash",
  capability: "programmes",
  summary: "Put a programme in the bin",
  description:
    "It can be restored for 30 days, until `purgeAt`. Refused while it is open or while dossiers wait for a decision.",
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
