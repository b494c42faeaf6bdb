import { z } from "zod";

import { ftsQuery } from "#domain/dossiers/search-text";
import { firstIdAt } from "#domain/ids";
import { id, listOf, wholeNumber } from "#domain/input";
import { invitationState } from "#domain/invitations/invitation";
import { labels } from "#domain/invitations/prequalification";
import { addDays, instantOf } from "#domain/programmes/civil-time";
import { action } from "#actions/action";
import { openCursor, peekCursor, sealCursor, type Position } from "#actions/cursor";
import type { ReadScope } from "#actions/read-scope";
import { countsOf, listPage, searchPage, type ListedInvitation, type Listing } from "#db/invitations/list";

const yesOrNo = z.enum(["true", "false"]);

/** What the dashboard can be asked, in a query string, a saved view or an export. */
export const invitationFilters = {
  sort: z.enum(["-createdAt", "createdAt"]).default("-createdAt"),
  filter: z
    .strictObject({
      mine: yesOrNo.default("true"),
      status: listOf(labels).optional(),
      archived: yesOrNo.default("false"),
      bounced: yesOrNo.default("false"),
      entity: id("ent").optional(),
      /** Days in Paris, both included. */
      from: z.iso.date({ error: "not_date" }).optional(),
      to: z.iso.date({ error: "not_date" }).optional(),
    })
    .prefault({}),
  q: z.string().max(200).optional(),
};

const input = z.strictObject({
  limit: wholeNumber(1, 100).default(20),
  cursor: z.string().max(500).optional(),
  ...invitationFilters,
});
type Query = z.output<typeof input>;
export type InvitationFilters = Pick<Query, "sort" | "filter" | "q">;

const midnight = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return instantOf({ year, month, day: date, hour: 0, minute: 0 });
};

/** `me`: the person whose requests are theirs; nobody has "mine" with an API key. */
export function listingOf(
  { sort, filter }: InvitationFilters,
  me: Listing["mine"],
  after: string | null,
  limit: number,
): Listing {
  return {
    mine: filter.mine === "true" ? me : null,
    entityId: filter.entity,
    labels: filter.status ?? labels,
    archived: filter.archived === "true",
    bounced: filter.bounced === "true",
    from: filter.from === undefined ? null : firstIdAt("inv", midnight(filter.from)),
    to: filter.to === undefined ? null : firstIdAt("inv", addDays(midnight(filter.to), 1)),
    ascending: sort === "createdAt",
    after,
    limit,
  };
}

/** The page of the list or of the search, whichever is asked, after a position. */
export function pageOf(
  scope: ReadScope | Parameters<typeof listPage>[0],
  query: InvitationFilters,
  me: Listing["mine"],
  after: Position | undefined,
  limit: number,
) {
  const match = query.q === undefined ? null : ftsQuery(query.q);
  const [at] = after ?? [];
  const listing = listingOf(query, me, typeof at === "string" ? at : null, limit);
  return match === null
    ? listPage(scope, listing)
    : searchPage(scope, listing, match, typeof at === "number" ? at : null);
}

export const positionOf = ({ q }: InvitationFilters, row: ListedInvitation): Position =>
  q !== undefined && ftsQuery(q) !== null ? [row.searchRow] : [row.id];

/** The dashboard: a page, and how many rows each status holds under the same filter. */
export const listInvitations = action({
  name: "invitations.list",
  requires: "invitations.read",
  access: "read_other",
  input,
  refuses: ["cursor_invalid"],
  reads: (scope, query) => {
    const me = scope.token === null ? null : scope.me;
    return {
      page: pageOf(scope, query, me, peekCursor(query.cursor), query.limit + 1),
      counts: countsOf(scope, {
        mine: query.filter.mine === "true" ? me : null,
        entityId: query.filter.entity,
      }),
    };
  },
  async run({ services, organisation, now, actor }, query, { page, counts }) {
    const { cursor, limit, ...filters } = query;
    const who = actor.kind === "person" ? actor.person.id : "";
    const binding = JSON.stringify(["invitations.list", organisation.id, who, filters]);
    if (cursor !== undefined) await openCursor(services.secret, binding, cursor);
    const data = page.slice(0, limit);
    const last = data.at(-1);
    const more = page.length > limit && last !== undefined;
    return {
      result: {
        data: data.map((row) => ({ ...row, invitationState: invitationState(row, now) })),
        counts: countedUnder(filters) ? countOf(filters, counts) : null,
        nextCursor: more ? await sealCursor(services.secret, binding, positionOf(filters, last)) : null,
      },
    };
  },
});

/** A search or a period is not counted: its counts would have to be read row by row. */
const countedUnder = ({ q, filter }: InvitationFilters): boolean =>
  q === undefined && filter.from === undefined && filter.to === undefined;

type Count = { archived: number; bounced: number; label: (typeof labels)[number]; count: number };

function countOf({ filter }: InvitationFilters, counts: readonly Count[]) {
  const archived = filter.archived === "true" ? 1 : 0;
  const within = counts.filter(
    (row) => row.archived === archived && (filter.bounced === "false" || row.bounced === 1),
  );
  const sum = (rows: readonly Count[]) => rows.reduce((total, { count }) => total + count, 0);
  const of = (label: Count["label"]) => sum(within.filter((row) => row.label === label));
  return {
    toComplete: of("to_complete"),
    completed: of("completed"),
    expired: of("expired"),
    bounced: sum(counts.filter((row) => row.archived === archived && row.bounced === 1)),
    archived: sum(counts.filter((row) => row.archived === 1)),
  };
}
export type { ListedInvitation };
