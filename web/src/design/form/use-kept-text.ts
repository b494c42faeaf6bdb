import { useState } from "react";

/** A text being written, kept by this tab until it is sent: leaving the page loses nothing. `name` says which text. */
export function useKeptText(name: string): [text: string, write: (text: string) => void] {
  const key = `parvis-text-${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  const write = (next: string) => {
    setText(next);
    try {
      if (next === "") sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    } catch {
      // Full or forbidden: the page still holds it.
    }
  };
  return [text, write];
}
