import { z } from "zod";

import { ftsQuery } from "#domain/dossiers/search-text";
import { dossierStates, type DossierState } from "#domain/dossiers/states";
import { id, listOf, wholeNumber } from "#domain/input";
import { action } from "#actions/action";
import { openCursor, peekCursor, sealCursor, type Shape } from "#actions/cursor";
import { listPage, searchPage, sorts, type ListedDossier, type Listing } from "#db/dossiers/list";
export type { ListedDossier } from "#db/dossiers/list";
import type { Scope } from "#db/tenant";

/** What the organisation holds: sent, and not back in the hands of its applicant. */
export const sentStates = dossierStates.filter(
  (state): state is Exclude<DossierState, "draft"> => state !== "draft",
);

/** What staff see: a draft is its applicant's until it is sent, and stays in sight when it is one again. */
const listedStates: readonly DossierState[] = [...sentStates, "draft"];

/** What a list of dossiers can be asked, in a query string, a saved view or an export. */
export const dossierFilters = {
  sort: z.enum(sorts).default("-submittedAt"),
  filter: z
    .strictObject({
      status: listOf(["submitted", ...listedStates.slice(1)]).optional(),
      programme: id("prg").optional(),
    })
    .default({}),
  q: z.string().max(200).optional(),
};

const input = z.strictObject({
  limit: wholeNumber(1, 100).default(20),
  cursor: z.string().max(500).optional(),
  ...dossierFilters,
});
type Query = z.output<typeof input>;

/** The dossiers sent to the organisation, a page at a time; with words to search, the latest sent first. */
export const listDossiers = action({
  name: "dossiers.list",
  requires: "dossiers.read",
  access: "read_work",
  input,
  refuses: ["cursor_invalid"],
  reads: (scope, query) => ({
    page: pageOf(scope, query, peekCursor(query.cursor, shapeOf(query)), query.limit + 1),
  }),
  async run({ services, organisation }, query, { page }) {
    const binding = bindingOf(organisation.id, query);
    if (query.cursor !== undefined) await openCursor(services.secret, binding, query.cursor);
    const data = page.slice(0, query.limit);
    const last = data.at(-1);
    const more = page.length > query.limit && last !== undefined;
    return {
      result: {
        data,
        nextCursor: more ? await sealCursor(services.secret, binding, positionOf(query, last)) : null,
      },
    };
  },
});

type Filters = Pick<Query, "sort" | "filter" | "q">;

/** The page of a list or of a search, whichever the query asks. */
export function pageOf(scope: Scope, { sort, filter, q }: Filters, after: Listing["after"], limit: number) {
  const states = filter.status ?? listedStates;
  const listing = { states, programmeId: filter.programme, sort, after, limit };
  const match = q === undefined ? null : ftsQuery(q);
  return match === null ? listPage(scope, listing) : searchPage(scope, listing, match);
}

/** Where a row stands in the order that the query asks. */
export function positionOf({ sort, q }: Filters, row: ListedDossier): (string | number | null)[] {
  if (q !== undefined && ftsQuery(q) !== null) return [row.searchRow];
  return [sort.endsWith("submittedAt") ? row.submittedAt : row.applicantKey, row.id];
}

function shapeOf({ sort, q }: Filters): Shape {
  if (q !== undefined && ftsQuery(q) !== null) return ["number"];
  return sort.endsWith("submittedAt") ? ["number", "text"] : ["text", "text"];
}

const bindingOf = (organisationId: string, { sort, filter, q }: Filters): string =>
  JSON.stringify([
    "dossiers.list",
    organisationId,
    sort,
    filter.status ?? [],
    filter.programme ?? "",
    q ?? "",
  ]);
