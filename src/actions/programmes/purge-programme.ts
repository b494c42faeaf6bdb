import { z } from "zod";

import { id } from "#domain/input";
import { programmeState } from "#domain/programmes/states";
import { action } from "#actions/action";
import { destroyDossiersOf, destroyProgramme, findAnyDossier } from "#db/programmes/purge";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/** Destroys a programme whose 30 days in the bin are over: its dossiers by chunks, then itself and its form. */
export const purgeProgramme = action({
  name: "programmes.purge",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ programmeId: id("prg") }),
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    dossier: one(findAnyDossier(scope, programmeId)),
  }),
  run({ tenant, now }, { programmeId }, { found, dossier }) {
    if (!found || programmeState(found, now) !== "purged")
      return { result: false, change: { steps: [], audit: "none" } };
    if (!dossier)
      return {
        result: true,
        change: { steps: destroyProgramme(tenant, found), audit: { subject: programmeId } },
      };
    return {
      result: true,
      change: {
        steps: destroyDossiersOf(tenant, programmeId, now),
        audit: { subject: programmeId, details: { part: "dossiers" } },
        messages: [{ kind: "programmes.purge", programmeId }],
      },
    };
  },
});
