import { unarchiveProgramme } from "#actions/programmes/unarchive-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const unarchiveProgrammeEndpoint = endpoint(unarchiveProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/unarchive",
  capability: "programmes",
  summary: "Take a programme out of the archives",
  description: "It comes back as it was.",
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
