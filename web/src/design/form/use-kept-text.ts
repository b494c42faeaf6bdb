import { useState } from "react";

const keyOf = (name: string): string => `parvis-text-${name}`;

/**
 * A text being written, kept by this tab until it is sent: leaving the page loses nothing. `name` says which text,
 * `saved` what it says without it.
 */
export function useKeptText(name: string, saved = ""): [text: string, write: (text: string) => void] {
  const [text, setText] = useState(() => keptText(name) ?? saved);
  const write = (next: string) => {
    setText(next);
    try {
      if (next === saved) sessionStorage.removeItem(keyOf(name));
      else sessionStorage.setItem(keyOf(name), next);
    } catch {
      // Full or forbidden: the page still holds it.
    }
  };
  return [text, write];
}

/** What this tab keeps of a text, if it keeps any. */
export function keptText(name: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}
