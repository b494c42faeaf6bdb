import type { SQL } from "drizzle-orm";
import { z } from "zod";

import { ftsQuery } from "#domain/dossiers/search-text";
import { parsePhone } from "#domain/forms/parse-contact";
import { action } from "#actions/action";
import { peekCursor, type Position, type Shape } from "#actions/cursor";
import { pageFields, pageOf, pageSize } from "#actions/page";
import {
  clientSets,
  clientSorts,
  listClientsPage,
  listedColumns,
  searchClientsPage,
  type ClientListing,
  type ListedClient,
} from "#db/clients/list";
import type { Scope } from "#db/tenant";

/** What a list of clients can be asked, in a query string or an export. */
export const clientFilters = {
  sort: z.enum(clientSorts).default("-number"),
  filter: z
    .strictObject({
      tier: z.enum(["certain", "probable", "none"]).optional(),
      set: z.enum(clientSets).default("active"),
    })
    .default({ set: "active" }),
  q: z.string().max(200).optional(),
};
const input = z.strictObject({ ...pageFields, ...clientFilters });
type Filters = Pick<z.output<typeof input>, "sort" | "filter" | "q">;

/** Every client record, with the colour of its duplicates; with words to search, the latest written first. */
export const listClients = action({
  name: "clients.list",
  requires: "clients.read",
  access: "read_other",
  input,
  refuses: ["cursor_invalid"],
  reads: (scope, query) => ({
    page: clientsPage(scope, listedColumns, query, peekCursor(query.cursor, shapeOf(query)), pageSize(query)),
  }),
  async run(context, query, { page }) {
    const list = `clients.list:${context.organisation.id}`;
    const { data, nextCursor } = await pageOf(context, list, query, page, (row) => positionOf(query, row));
    return { result: { data: data.map(withLists), nextCursor } };
  },
});

/** The page of a list or of a search, whichever the query asks. */
export function clientsPage<Row extends ListedClient>(
  scope: Scope,
  columns: SQL<Row>,
  { sort, filter, q }: Filters,
  after: ClientListing["after"],
  limit: number,
) {
  const listing = { ...filter, tier: filter.tier, sort, after, limit };
  const match = wordsSought(q);
  return match === null
    ? listClientsPage(scope, columns, listing)
    : searchClientsPage(scope, columns, listing, match);
}

/** A phone is sought as it is stored, however it is written, but for digits in a row that begin a SIRET: "00572…". */
function wordsSought(q: string | undefined): string | null {
  if (q === undefined) return null;
  const phone = /^00\d{6,12}$/.test(q.trim()) ? null : parsePhone(q);
  return ftsQuery(phone !== null && "value" in phone ? (phone.value ?? q) : q);
}

/** Lists are stored as JSON, written by our own actions. */
export const withLists = (row: ListedClient) => ({
  ...row,
  emails: JSON.parse(row.emails) as string[],
  phones: JSON.parse(row.phones) as string[],
});

/** Where a row stands in the order that the query asks. */
export function positionOf({ sort, q }: Filters, row: ListedClient): Position {
  if (wordsSought(q) !== null) return [row.searchRow];
  return sort.endsWith("name") ? [row.nameKey, row.id] : [row.number];
}

function shapeOf({ sort, q }: Filters): Shape {
  if (wordsSought(q) !== null || sort.endsWith("number")) return ["number"];
  return ["text", "text"];
}
