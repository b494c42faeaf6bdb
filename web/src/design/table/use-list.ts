import { useLocation, useNavigate } from "@tanstack/react-router";

import type { ListSearch } from "#design/table/list-search";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Cursors of the pages before this one: keyset paging only knows what comes next. */
    trail?: string[];
  }
}

export type List = {
  search: ListSearch;
  change: (part: ListSearch) => void;
  next: (cursor: string) => void;
  previous: (() => void) | undefined;
};

/** A list whose state lives in the URL; changing anything but the page goes back to the first one. */
export function useList(search: ListSearch): List {
  const navigate = useNavigate();
  const trail = useLocation({ select: ({ state }) => state.trail ?? [] });

  const go = (part: ListSearch, pages: string[], replace = false) =>
    void navigate({
      to: ".",
      search: (old: ListSearch) => withoutBlanks({ ...old, ...part }),
      state: (state) => ({ ...state, trail: pages }),
      replace,
      resetScroll: false,
    });

  return {
    search,
    change: (part) => go({ cursor: undefined, ...part }, [], "q" in part),
    next: (cursor) => go({ cursor }, [...trail, search.cursor ?? ""]),
    previous:
      search.cursor === undefined ? undefined : () => go({ cursor: trail.at(-1) }, trail.slice(0, -1)),
  };
}

const withoutBlanks = (search: ListSearch): ListSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ""));
