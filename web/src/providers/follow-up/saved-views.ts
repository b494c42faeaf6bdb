import { useQuery } from "@tanstack/react-query";

import type { FollowedProvider } from "#api/generated";
import { isFiltered, type ListSearch } from "#design/table/list-search";
import { shownColumns } from "#design/table/shown-columns";
import type { Column } from "#design/table/types";
import type { Kept } from "#organisations/views/filter-views";
import { viewsQuery, type View, type ViewedList } from "#organisations/views/queries";
import { viewIn } from "#providers/follow-up/views";

const narrowings = ["skill", "area"] as const;

/** In the URL: what is built in, although everybody first sees a saved view. */
const builtIn = "all";

/** What the screen shows, as a saved view keeps it: one of the important views, words to search, columns. */
export const keptOf = (search: ListSearch, columns: readonly Column<FollowedProvider>[]): Kept => ({
  columns: shownColumns(columns, search).map(({ id }) => id),
  filters: [
    { column: "view", operator: "any_of", values: [viewIn(search)] },
    ...narrowings.flatMap((column) =>
      search[column] ? [{ column, operator: "any_of" as const, values: [search[column]] }] : [],
    ),
    ...(search.q ? [{ column: "provider", operator: "contains" as const, values: [search.q] }] : []),
  ],
  sort: { column: "until", direction: "asc" },
});

const blank = { view: undefined, skill: undefined, area: undefined, q: undefined, columns: undefined };

/** The URL that shows a saved view; nothing else stays of the URL before it. */
export function searchOf(saved: View | undefined): ListSearch {
  if (saved === undefined) return { ...blank, saved: builtIn };
  const textOf = (name: string) => saved.filters.find(({ column }) => column === name)?.values[0]?.toString();
  return {
    ...blank,
    ...Object.fromEntries(narrowings.map((column) => [column, textOf(column)])),
    saved: saved.id,
    view: textOf("view") ?? "active",
    q: textOf("provider"),
    columns: saved.columns.join(","),
  };
}

/** The saved views, and the search to show: that of the URL, or the view that everybody sees first. */
export function useSavedViews(slug: string, asked: ListSearch) {
  const of: ViewedList = { slug, list: "follow-up", subject: undefined };
  const { data } = useQuery(viewsQuery(of));
  const views = data?.data ?? [];
  const bare = !isFiltered(asked) && asked.columns === undefined;
  const first = bare ? views.find(({ sharing }) => sharing === "default") : undefined;
  const search = first ? { ...searchOf(first), cursor: asked.cursor } : asked;
  return { of, views, search, current: views.find(({ id }) => id === search["saved"]) };
}
