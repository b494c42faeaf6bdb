import type { Locale } from "#domain/locale";

/** What a mail says, before it becomes HTML and its text twin: both are made from the same blocks. */
export type Block =
  | { is: "paragraph"; text: string }
  | { is: "button"; label: string; url: string }
  | { is: "link"; label: string; url: string }
  | { is: "facts"; facts: readonly Fact[] }
  | { is: "quote"; text: string; from: string }
  | { is: "notice"; text: string };

export type Fact = { label: string; value: string };

export type Letter = {
  subject: string;
  /** The line a mailbox shows after the subject. */
  preheader: string;
  title: string;
  body: readonly Block[];
  /** Why the person receives this mail, for the footer. */
  reason: string;
};

export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const button = (label: string, url: string): Block => ({ is: "button", label, url });
/** A quieter way than the button: one button a mail. */
export const link = (label: string, url: string): Block => ({ is: "link", label, url });
export const notice = (text: string): Block => ({ is: "notice", text });
export const quote = (text: string, from: string): Block => ({ is: "quote", text, from });
export const facts = (...all: readonly Fact[]): Block => ({ is: "facts", facts: all });

/** One paragraph for each part that a blank line separates. */
export const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(paragraph);

/** French puts a no-break space before high punctuation (narrow before ; ! ?) and inside its quotation marks. */
export const typeset = (text: string, locale: Locale): string =>
  locale === "fr"
    ? text.replaceAll(/ (?=[;?!])/g, "\u202F").replaceAll(/ (?=[:»])|(?<=«) /g, "\u00A0")
    : text;
