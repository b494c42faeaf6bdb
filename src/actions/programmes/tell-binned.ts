import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { isRunning } from "#actions/dossiers/is-running";
import { dossiersInBin } from "#db/programmes/binned";
import { findProgramme } from "#db/programmes/queries";
import { many, one } from "#db/statement";

/** People are told this many at a time. */
const chunk = 100;

/** A programme was put in the bin: everyone who has a dossier there is told when it ends with it, by chunks. */
export const tellBinned = action({
  name: "programmes.tell-binned",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ programmeId: id("prg"), after: z.string().max(40) }),
  reads: (scope, { programmeId, after }) => ({
    found: one(findProgramme(scope, programmeId)),
    dossiers: many(dossiersInBin(scope, programmeId, after, chunk)),
  }),
  run(context, { programmeId }, { found, dossiers }) {
    const trashedAt = found?.trashedAt ?? null;
    const last = dossiers.at(-1);
    if (trashedAt === null || last === undefined || !isRunning(context)) return { result: false };
    const more = dossiers.length === chunk;
    return {
      result: true,
      change: {
        steps: [],
        audit: { subject: programmeId, details: { told: dossiers.length } },
        mails: dossiers.map(({ id: dossierId, personId, email, locale }) => ({
          kind: "dossier-expiring",
          cause: `programme-binned:${dossierId}:${trashedAt}`,
          subjectId: dossierId,
          recipient: email,
          personId,
          locale,
        })),
        messages: more ? [{ kind: "programmes.tell-binned", programmeId, after: last.id }] : [],
      },
    };
  },
});
