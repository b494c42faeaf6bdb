import { useQuery } from "@tanstack/react-query";

import type { ListSearch } from "#design/table/list-search";
import { programmeTitlesQuery } from "#dossiers/queries";
import { staffQuery, tagsQuery } from "#dossiers/together/queries";
import {
  viewColumnsQuery,
  viewsQuery,
  type View,
  type ViewColumn,
  type ViewedList,
} from "#organisations/views/queries";

/** In the URL: the whole list, although everybody first sees a view. */
export const wholeList = "all";

/** The view that the URL names; without one, the view that everybody sees first, unless the URL asks for something else. */
function viewIn(search: ListSearch, views: readonly View[] | undefined): string | undefined {
  const { view, q, status, sort } = search;
  if (view !== undefined) return view === wholeList ? undefined : view;
  return q || status || sort ? undefined : views?.find(({ sharing }) => sharing === "default")?.id;
}

/** The views of the list as the URL narrows it, their columns, and the names that rows point at. */
export function useViews(slug: string, search: ListSearch) {
  const viewed: ViewedList = { slug, list: "dossiers", subject: search["programme"] };
  const { data: views, isPending } = useQuery(viewsQuery(viewed));
  const { data: columns } = useQuery(viewColumnsQuery(viewed));
  const { data: programmes } = useQuery(programmeTitlesQuery(slug));
  const { data: staff } = useQuery(staffQuery(slug));
  const { data: tags } = useQuery(tagsQuery(slug));
  const titles = programmes?.data ?? [];
  const people = staff?.data ?? [];
  const options: Readonly<Record<string, ViewColumn["options"]>> = {
    programme: titles.map(({ id, title }) => ({ id, label: title })),
    assignee: people.map(({ personId, name }) => ({ id: personId, label: name })),
    tags: tags?.data.map(({ id, name }) => ({ id, label: name })) ?? [],
  };
  const viewId = viewIn(search, views?.data);
  return {
    viewed,
    viewId,
    views: views?.data ?? [],
    /** Whether the views may still name the one to show; without them, the whole list shows. */
    viewsPending: isPending,
    view: views?.data.find(({ id }) => id === viewId),
    columns: (columns?.data ?? []).map((column) => {
      const known = options[column.id];
      return known === undefined ? column : { ...column, options: known };
    }),
    titles,
    names: {
      programmes: new Map(titles.map(({ id, title }) => [id, title])),
      staff: new Map(people.map(({ personId, name }) => [personId, name])),
      tags: tags?.data ?? [],
    },
  };
}
