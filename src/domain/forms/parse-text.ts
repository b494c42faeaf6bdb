import { wrong, type Parsed } from "#domain/forms/parsed";
import { isSafeText, tidyLine, tidyText } from "#domain/forms/plain-text";

/** Length in characters as people count them nearly enough: Unicode code points. */
export const characters = (text: string): number => [...text].length;

export const parseLine = (value: unknown, max: number): Parsed<string | null> => parse(value, max, tidyLine);

export const parseText = (value: unknown, max: number): Parsed<string | null> => parse(value, max, tidyText);

function parse(value: unknown, max: number, tidy: (text: string) => string): Parsed<string | null> {
  if (value === null) return { value: null };
  if (typeof value !== "string") return wrong("not_text");
  if (value.length > 4 * max + 100) return wrong("too_long", { max });
  const text = tidy(value);
  // The raw value is checked too: tidying a line would quietly drop the controls that count as blanks.
  if (!isSafeText(text) || !isSafeText(value.replaceAll("\r", "\n"))) return wrong("unsafe_text");
  if (characters(text) > max) return wrong("too_long", { max });
  return { value: text === "" ? null : text };
}
