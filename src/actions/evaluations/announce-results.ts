import { z } from "zod";

import { publishedWords } from "#domain/evaluations/publication";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { publishedApplicants, publishedFinals } from "#db/evaluations/published";
import { sessionById } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";

const chunk = 50;

/** A dossier may be judged in several sessions: the cause names the one whose results are told. */
export const resultsCause = (sessionId: string, dossierId: string): string =>
  `evaluation-results:${sessionId}:${dossierId}`;

/** Tells applicants of whose evaluations something is there for them to read, a chunk at a time. */
export const announceResults = action({
  name: "evaluations.announce-results",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ sessionId: id("evs"), after: z.string().max(60) }),
  reads: (scope, { sessionId, after }) => ({
    session: one(sessionById(scope, sessionId)),
    applicants: many(publishedApplicants(scope, sessionId, after, chunk)),
    finals: many(publishedFinals(scope, sessionId, after, chunk)),
  }),
  run({ organisation }, { sessionId }, { session, applicants, finals }) {
    if (!session?.publication || session.state !== "results_published") return { result: false };
    const { grid, publication, average } = session;
    const byDossier = Map.groupBy(finals, ({ dossierId }) => dossierId);
    const told = applicants.filter((one) => {
      const given = (byDossier.get(one.id) ?? []).map(({ answers }) => answers);
      return publishedWords(grid, publication, given, one[average]) !== null;
    });
    const last = applicants.length === chunk ? applicants.at(-1) : undefined;
    return {
      result: true,
      change: {
        steps: [],
        audit: "none",
        messages: last ? [{ kind: "evaluations.announce-results" as const, sessionId, after: last.id }] : [],
        mails: told.map((applicant) => ({
          kind: "evaluation-results",
          cause: resultsCause(sessionId, applicant.id),
          subjectId: applicant.id,
          recipient: applicant.email,
          personId: applicant.personId,
          locale: organisation.settings.locale,
        })),
      },
    };
  },
});
