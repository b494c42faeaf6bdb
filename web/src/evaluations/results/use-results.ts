import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { whileWaiting } from "#api/while-waiting";
import type { ListSearch } from "#design/table/list-search";
import { resultsQuery, viewedResultsQuery } from "#evaluations/queries";
import type { Session } from "#evaluations/types";
import { viewColumnsQuery, viewsQuery, type ViewedList } from "#organisations/views/queries";

/** In the URL: all the results, although everybody first sees a view. */
export const allResults = "all";

const pause = 2000;

/** The results of a session as the URL asks for them: through a view, or all in an order, also without the views. */
export function useResults(slug: string, session: Session, search: ListSearch) {
  const viewed: ViewedList = { slug, list: "results", subject: session.id };
  const { data: views, isPending } = useQuery(viewsQuery(viewed));
  const { data: columns } = useQuery(viewColumnsQuery(viewed));
  const { view: named, sort, disagreement } = search;
  const first = sort || disagreement ? undefined : views?.data.find(({ sharing }) => sharing === "default");
  const viewId = named === undefined ? first?.id : named === allResults ? undefined : named;
  const refetchInterval = whileWaiting<{ upToDate: boolean }>(pause, (page) => page?.upToDate === false);
  const all = useQuery({
    ...resultsQuery(slug, session.id, search),
    placeholderData: keepPreviousData,
    refetchInterval,
    enabled: !isPending && viewId === undefined,
  });
  const through = useQuery({
    ...viewedResultsQuery(slug, viewId ?? "", search.cursor),
    refetchInterval,
    enabled: viewId !== undefined,
  });
  return {
    viewed,
    views: views?.data ?? [],
    view: views?.data.find(({ id }) => id === viewId),
    viewId,
    columns: columns?.data ?? [],
    shown: viewId === undefined ? all : through,
  };
}
