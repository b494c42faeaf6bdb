import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { action } from "#actions/action";
import { openCursor, peekCursor, sealCursor } from "#actions/cursor";
import { present } from "#actions/evaluations/staff";
import {
  listResults as page,
  placeOf,
  resultSorts,
  type GivenEvaluation,
  type ResultLine,
} from "#db/evaluations/results";
import { sessionById } from "#db/evaluations/sessions";
import { one } from "#db/statement";

export const resultFilters = {
  sort: z.enum(resultSorts).default("rank"),
  filter: z.strictObject({ disagreement: z.enum(["yes"]).optional() }).default({}),
};

/** The dossiers of a session with their figures, their places in both rankings and who said what. */
export const listResults = action({
  name: "evaluations.list-results",
  requires: "evaluations.read",
  access: "read_work",
  input: z.strictObject({
    sessionId: id("evs"),
    limit: wholeNumber(1, 100).default(20),
    cursor: z.string().max(500).optional(),
    ...resultFilters,
  }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, { sessionId, limit, cursor, sort, filter }) => ({
    session: one(sessionById(scope, sessionId)),
    page: page(scope, sessionId, {
      sort,
      disagreeing: filter.disagreement === "yes",
      after: peekCursor(cursor),
      limit: limit + 1,
    }),
  }),
  async run(
    { services, organisation },
    { sessionId, limit, cursor, sort, filter },
    { session, page: lines },
  ) {
    const { grid, average, scoresVersion, rankedVersion, rankedAt } = present(session);
    const binding = JSON.stringify([
      "evaluations.results",
      organisation.id,
      sessionId,
      sort,
      filter.disagreement ?? "",
    ]);
    if (cursor !== undefined) await openCursor(services.secret, binding, cursor);
    const data = lines.slice(0, limit);
    const last = data.at(-1);
    return {
      result: {
        data: data.map(withEvaluations),
        nextCursor:
          lines.length > limit && last
            ? await sealCursor(services.secret, binding, placeOf(sort, last))
            : null,
        grid,
        average,
        rankedAt,
        upToDate: scoresVersion === rankedVersion,
      },
    };
  },
});

/** `json_group_array` wrote it from our own columns (results.ts). */
const givenIn = (text: string): GivenEvaluation[] => JSON.parse(text) as GivenEvaluation[];

export const withEvaluations = ({ evaluations, disagrees, ...line }: ResultLine) => ({
  ...line,
  disagreement: disagrees === 1,
  evaluations: givenIn(evaluations),
});
