import { seeProgramme } from "#actions/programmes/see-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const seeProgrammeEndpoint = endpoint(seeProgramme, {
  method: "get",
  path: "/organisations/{organisation}/programmes/{programmeId}",
  capability: "programmes",
  summary: "See a programme",
  description:
    "Its texts, dates, state, published revision and counts of dossiers. `ETag` names its version.",
  answer: { status: 200, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
