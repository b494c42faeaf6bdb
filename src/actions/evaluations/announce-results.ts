import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { publishedApplicants } from "#db/evaluations/published";
import { sessionById } from "#db/evaluations/sessions";
import { many, one } from "#db/statement";

const chunk = 50;

/** A dossier may be judged in several sessions: the cause names the one whose results are told. */
export const resultsCause = (sessionId: string, dossierId: string): string =>
  `evaluation-results:${sessionId}:${dossierId}`;

/** Tells applicants that something of the evaluations is there for them to read, a chunk at a time. */
export const announceResults = action({
  name: "evaluations.announce-results",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ sessionId: id("evs"), after: z.string().max(60) }),
  reads: (scope, { sessionId, after }) => ({
    session: one(sessionById(scope, sessionId)),
    applicants: many(publishedApplicants(scope, sessionId, after, chunk)),
  }),
  run({ organisation }, { sessionId }, { session, applicants }) {
    if (!session?.publication || session.state !== "results_published") return { result: false };
    const { textCriterionIds, showsAverage, message } = session.publication;
    const nothing = textCriterionIds.length === 0 && !showsAverage && message === "";
    const last = applicants.length === chunk ? applicants.at(-1) : undefined;
    return {
      result: true,
      change: {
        steps: [],
        audit: "none",
        messages:
          last && !nothing
            ? [{ kind: "evaluations.announce-results" as const, sessionId, after: last.id }]
            : [],
        mails: nothing
          ? []
          : applicants.map((applicant) => ({
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
