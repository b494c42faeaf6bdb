import { useQuery } from "@tanstack/react-query";

import { isFiltered, type ListSearch, valuesOf } from "#design/table/list-search";
import { shownColumns } from "#design/table/shown-columns";
import type { Column } from "#design/table/types";
import type { InvitationRow } from "#invitations/types";
import type { Kept } from "#organisations/views/filter-views";
import { viewsQuery, type View, type ViewedList } from "#organisations/views/queries";

/** In the URL: everything, although everybody first sees a view. */
const everything = "all";
const flags = ["mine", "archived", "bounced"] as const;

/** What the dashboard shows, as a view keeps it. A search or a period is of the moment: neither is kept. */
export function keptOf(search: ListSearch, columns: readonly Column<InvitationRow>[]): Kept {
  const chosen = ["status", "entity"].map((column) => ({ column, values: valuesOf(search, column) }));
  const set = flags.flatMap((column) =>
    search[column] === undefined ? [] : [{ column, values: [search[column] === "true"] }],
  );
  return {
    columns: shownColumns(columns, search).flatMap(({ id, action }) => (action ? [] : [id])),
    filters: [...chosen, ...set]
      .filter(({ values }) => values.length > 0)
      .map((filter) => ({ ...filter, operator: "any_of" as const })),
    sort: { column: "createdAt", direction: search.sort === "createdAt" ? "asc" : "desc" },
  };
}

/** The URL that shows a view; nothing else stays of the URL before it. */
export function searchOf(view: View | undefined): ListSearch {
  const blank = { q: undefined, from: undefined, to: undefined, cursor: undefined };
  const none = Object.fromEntries(["status", "entity", ...flags].map((name) => [name, undefined]));
  if (view === undefined) return { ...none, ...blank, view: everything, columns: undefined, sort: undefined };
  return {
    ...none,
    ...blank,
    ...Object.fromEntries(view.filters.map(({ column, values }) => [column, values.join(",")])),
    view: view.id,
    columns: view.columns.join(","),
    sort: view.sort.direction === "asc" ? "createdAt" : undefined,
  };
}

/** The views of the dashboard, and the search to show: that of the URL, or the view that everybody sees first. */
export function useDashboardViews(slug: string, asked: ListSearch) {
  const of: ViewedList = { slug, list: "invitations", subject: undefined };
  const { data } = useQuery(viewsQuery(of));
  const views = data?.data ?? [];
  const bare = !isFiltered(asked) && asked.columns === undefined && asked.sort === undefined;
  const first = bare ? views.find(({ sharing }) => sharing === "default") : undefined;
  const search = first ? { ...searchOf(first), cursor: asked.cursor } : asked;
  return { of, views, search, current: views.find(({ id }) => id === search["view"]) };
}
