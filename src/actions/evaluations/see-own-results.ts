import { z } from "zod";

import { publishedWords } from "#domain/evaluations/publication";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { present } from "#actions/evaluations/staff";
import { ownDossier } from "#db/dossiers/queries";
import { finalsOf, publishedSessions } from "#db/evaluations/published";
import { many, one } from "#db/statement";

/** What an organisation chose to show an applicant of the evaluations of their dossier, unsigned. */
export const seeOwnResults = action({
  name: "evaluations.see-own-results",
  requires: "dossiers.fill",
  access: "own_data_read",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    sessions: many(publishedSessions(scope, dossierId)),
    finals: many(finalsOf(scope, dossierId)),
  }),
  run(_context, _input, { dossier, sessions, finals }) {
    present(dossier);
    const data = sessions.flatMap(({ id: sessionId, title, grid, publication, average, ...rest }) => {
      const given = finals.filter((one) => one.sessionId === sessionId).map(({ answers }) => answers);
      const words = publication && publishedWords(grid, publication, given, rest[average]);
      return words ? [{ sessionId, title, publishedAt: rest.publishedAt, ...words }] : [];
    });
    return { result: { data } };
  },
});
