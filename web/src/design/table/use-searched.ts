import { useEffect, useState } from "react";

import type { List } from "#design/table/use-list";

const pause = 300;

/** What is typed goes to the URL after a pause; what the URL becomes by another way (back, reset) comes to the field. */
export function useSearched(list: List) {
  const current = list.search.q ?? "";
  const [typed, setTyped] = useState(current);
  const [seen, setSeen] = useState(current);
  const [sent, setSent] = useState(current);
  if (current !== seen) {
    setSeen(current);
    if (current !== sent) setTyped(current);
  }
  useEffect(() => {
    if (typed === current) return undefined;
    const timer = setTimeout(() => {
      setSent(typed);
      list.change({ q: typed });
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, current, list]);
  return { typed, setTyped };
}
