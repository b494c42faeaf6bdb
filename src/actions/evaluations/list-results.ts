import { z } from "zod";

import { sessionLimits } from "#domain/evaluations/session-limits";
import { id, wholeNumber } from "#domain/input";
import { seesView } from "#domain/organisations/views";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { peekCursor } from "#actions/cursor";
import { present } from "#actions/evaluations/staff";
import { askerOf } from "#actions/organisations/view-input";
import { pageOf, pageSize } from "#actions/page";
import { keptResults, resultFilters as filtersOf } from "#db/evaluations/result-filters";
import {
  listResults as page,
  orderOf,
  orderOfSort,
  placeOf,
  resultSorts,
  type GivenEvaluation,
  type ResultLine,
} from "#db/evaluations/results";
import { sessionById, sessionOfView, type SessionRecord } from "#db/evaluations/sessions";
import { viewById, type ViewRow } from "#db/organisations/views";
import { one, readTogether } from "#db/statement";

export const resultFilters = {
  sort: z.enum(resultSorts).default("rank"),
  q: z.string().max(200).optional(),
  filter: z
    .strictObject({
      disagreement: z.enum(["yes"]).optional(),
      /** Evaluations asked, at most. */
      live: wholeNumber(0, sessionLimits.evaluators).optional(),
    })
    .default({}),
};

const paged = {
  limit: wholeNumber(1, 100).default(20),
  cursor: z.string().max(500).optional(),
};

/** The dossiers of a session with their figures, their places in both rankings and who said what. */
export const listResults = action({
  name: "evaluations.list-results",
  requires: "evaluations.read",
  access: "read_work",
  input: z.strictObject({ sessionId: id("evs"), ...paged, ...resultFilters }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, input) => ({
    session: one(sessionById(scope, input.sessionId)),
    page: page(scope, input.sessionId, {
      order: orderOfSort(input.sort),
      filters: keptResults(input),
      after: peekCursor(input.cursor, ["value", "text"]),
      limit: pageSize(input),
    }),
  }),
  async run(context, input, { session, page: lines }) {
    const list = `evaluations.results:${context.organisation.id}`;
    const positionOf = (line: ResultLine) => placeOf(orderOfSort(input.sort), line);
    const { data, nextCursor } = await pageOf(context, list, input, lines, positionOf);
    return { result: { data: data.map(withEvaluations), nextCursor, ...about(present(session)) } };
  },
});

/** The results that a saved view keeps, in its order; which columns it shows is the business of whoever draws them. */
export const listResultsView = action({
  name: "evaluations.list-results-view",
  requires: "evaluations.read",
  access: "read_work",
  input: z.strictObject({ viewId: id("vie"), ...paged }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, { viewId }) => ({
    view: one(viewById(scope, viewId)),
    session: one(sessionOfView(scope, viewId)),
  }),
  async run(context, input, { view: found, session: of }) {
    const view = seenView(context, found);
    const session = present(of);
    const order = orderOf(view.sort);
    const { read } = await readTogether(context.services.d1, [], {
      lines: page(context.tenant, session.id, {
        order,
        filters: filtersOf(view.filters),
        after: peekCursor(input.cursor, ["value", "text"]),
        limit: pageSize(input),
      }),
    });
    const list = `evaluations.results-view:${context.organisation.id}:${view.version}`;
    const { data, nextCursor } = await pageOf(context, list, input, read.lines, (line) =>
      placeOf(order, line),
    );
    return {
      result: { data: data.map(withEvaluations), nextCursor, columns: view.columns, ...about(session) },
    };
  },
});

/** @throws Refusal not_found when it is not a view of results that whoever asks sees. */
export function seenView(context: ActionContext, view: ViewRow | undefined): ViewRow {
  if (!view || view.list !== "results" || !seesView(view, askerOf(context).personId))
    throw new Refusal("not_found");
  return view;
}

const about = ({ grid, average, scoresVersion, rankedVersion, rankedAt }: SessionRecord) => ({
  grid,
  average,
  rankedAt,
  upToDate: scoresVersion === rankedVersion,
});

export type ResultsPage = {
  data: ReturnType<typeof withEvaluations>[];
  nextCursor: string | null;
} & ReturnType<typeof about>;

/** `json_group_array` wrote it from our own columns (results.ts). */
const givenIn = (text: string): GivenEvaluation[] => JSON.parse(text) as GivenEvaluation[];

export const withEvaluations = ({ evaluations, disagrees, standing, ...line }: ResultLine) => ({
  ...line,
  standing: standing === 1,
  disagreement: disagrees === 1,
  evaluations: givenIn(evaluations),
});
