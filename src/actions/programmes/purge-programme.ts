import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { binMs, programmeState } from "#domain/programmes/states";
import { action } from "#actions/action";
import { isRunning } from "#actions/dossiers/is-running";
import { destroyDossiersOf, destroyProgramme, findAnyDossier } from "#db/programmes/purge";
import { findProgramme } from "#db/programmes/queries";
import { programmes } from "#db/programmes/schema";
import { one } from "#db/statement";

const twoWeeks = 14 * 24 * 60 * 60 * 1000;

/**
 * Destroys a programme whose 30 days in the bin are over: its dossiers by chunks, then itself and its form. While the
 * organisation sleeps or has expired nobody could restore it: it stays, and whoever comes back has up to two weeks.
 */
export const purgeProgramme = action({
  name: "programmes.purge",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ programmeId: id("prg") }),
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    dossier: one(findAnyDossier(scope, programmeId)),
  }),
  run(context, { programmeId }, { found, dossier }) {
    const { tenant, now } = context;
    if (!found || programmeState(found, now) !== "purged")
      return { result: false, change: { steps: [], audit: "none" } };
    if (!isRunning(context)) {
      // As read: one that was restored meanwhile stays out of the bin.
      const asRead = eq(programmes.trashedAt, found.trashedAt ?? 0);
      const kept = { trashedAt: now - binMs + twoWeeks };
      return {
        result: false,
        change: {
          steps: [tenant.update(programmes, kept, eq(programmes.id, programmeId), asRead)],
          audit: "none",
        },
      };
    }
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
