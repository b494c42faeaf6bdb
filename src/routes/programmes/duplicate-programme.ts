import { duplicateProgramme } from "#actions/programmes/duplicate-programme";
import { endpoint } from "#routes/endpoint";
import { programmeExample } from "#routes/programmes/examples";
import { presentProgramme, programmeSchema } from "#routes/programmes/schemas";

export const duplicateProgrammeEndpoint = endpoint(duplicateProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/duplicate",
  capability: "programmes",
  summary: "Duplicate a programme",
  description: "A new draft with the same texts, settings and form being written: no date, no dossier.",
  answer: { status: 201, schema: programmeSchema, example: programmeExample },
  present: presentProgramme,
});
