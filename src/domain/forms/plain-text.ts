import { z } from "zod";

/** Controls, lone surrogates, noncharacters and direction overrides: they break storage or deceive readers. */
const unsafe = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u;

export const isSafeText = (text: string): boolean => !unsafe.test(text);

/** Several lines, NFC, line ends as \n, outer blanks removed. Markup stays what it is: text. */
export const tidyText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .normalize("NFC")
    .trim();

/** One line: every run of blanks becomes one space. */
export const tidyLine = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();

const safe = { error: "unsafe_text" };

/** A label: one line of plain text, 1 to `max` UTF-16 units. An issue's message is a field error code. */
export const lineSchema = (max: number) =>
  z.string().refine(isSafeText, safe).overwrite(tidyLine).min(1).max(max);

/** A help or a body: plain text over several lines. */
export const textSchema = (max: number) =>
  z.string().overwrite(tidyText).refine(isSafeText, safe).min(1).max(max);
