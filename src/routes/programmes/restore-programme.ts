import { restoreProgramme } from "#actions/programmes/restore-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const restoreProgrammeEndpoint = endpoint(restoreProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/restore",
  capability: "programmes",
  summary: "Restore a programme from the bin",
  description: "It comes back as it was.",
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
