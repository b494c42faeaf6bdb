import type { Locale } from "#domain/locale";
import { typeset, type Block, type Letter } from "#mail/letter";
import { safeLink } from "#mail/links";
import type { Brand } from "#mail/mails";

/** The same letter for mailboxes that show no HTML. */
export function textTwin(letter: Letter, brand: Brand, locale: Locale): string {
  const parts = [typeset(letter.title, locale), ...letter.body.map((block) => blockText(block, locale))];
  const footer = ["-- ", typeset(letter.reason, locale), brand.legalName].join("\n");
  return `${[...parts, footer].join("\n\n")}\n`;
}

function blockText(block: Block, locale: Locale): string {
  const labelled = (label: string): string => (locale === "fr" ? `${label}\u00A0:` : `${label}:`);

  switch (block.is) {
    case "paragraph":
    case "notice":
      return typeset(block.text, locale);
    case "button":
    case "link":
      return `${labelled(block.label)}\n${safeLink(block.url)}`;
    case "quote":
      return `${block.text.replaceAll(/^/gm, "> ")}\n— ${block.from}`;
    case "facts":
      return block.facts.map(({ label, value }) => `${labelled(label)} ${value}`).join("\n");
  }
}
