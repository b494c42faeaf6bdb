import { html } from "hono/html";

import type { Locale } from "#domain/locale";
import { inkOn } from "#mail/colours";
import { typeset, type Block, type Fact } from "#mail/letter";
import { safeLink } from "#mail/links";
import { fonts, inks } from "#mail/styles";

/** The rows of one block inside the card; every text is escaped by `html`. */
export function blockRows(block: Block, accent: string, locale: Locale) {
  switch (block.is) {
    case "paragraph":
      return row(12, text(lines(typeset(block.text, locale))));
    case "button":
      return buttonRow(typeset(block.label, locale), safeLink(block.url), accent);
    case "link":
      return row(12, text([quietLink(safeLink(block.url), typeset(block.label, locale))]));
    case "facts":
      return row(24, factTable(block.facts));
    case "quote":
      return row(20, quoted(block.text, block.from, accent));
    case "notice":
      return row(24, tinted(text(lines(typeset(block.text, locale)))));
  }
}

type Markup = ReturnType<typeof html>;

const row = (space: number, content: Markup) =>
  html`<tr>
    <td class="inside" style="padding:${space / 2}px 40px">${content}</td>
  </tr>`;

const text = (content: Markup[]) =>
  html`<p class="text" style="margin:0;font-size:16px;line-height:1.6;color:${inks.text}">${content}</p>`;

const lines = (content: string): Markup[] =>
  content.split(/\r?\n/).map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));

const tinted = (content: Markup) =>
  html`<div
    class="tint"
    style="padding:16px 20px;background-color:${inks.tint};border:1px solid ${inks.line};border-radius:10px"
  >
    ${content}
  </div>`;

const quoted = (said: string, from: string, accent: string) =>
  html`<div style="padding:4px 0 4px 20px;border-left:3px solid ${accent}">
    ${text(lines(said))}
    <p class="quiet" style="margin:8px 0 0;font-size:14px;line-height:1.5;color:${inks.quiet}">${from}</p>
  </div>`;

const buttonRow = (label: string, url: string, accent: string) =>
  html`<tr>
    <td class="inside" style="padding:16px 40px">
      <table role="presentation" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td style="border-radius:10px;background-color:${accent}">
            <a
              href="${url}"
              style="display:inline-block;padding:14px 26px;border-radius:10px;font-size:16px;line-height:1.25;font-weight:600;color:${inkOn(accent)};text-decoration:none"
              >${label}</a
            >
          </td>
        </tr>
      </table>
    </td>
  </tr>`;

const fallbackSentence = {
  fr: "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :",
  en: "If the button does not work, copy this address into your browser:",
} as const satisfies Record<Locale, string>;

/** The address of the button in clear, for mailboxes that break buttons and for people who read before they click. */
export function fallbackRow(body: readonly Block[], locale: Locale) {
  const button = body.find((block) => block.is === "button");
  if (!button) return html``;
  const url = safeLink(button.url);
  return html`<tr>
    <td class="inside" style="padding:20px 40px 0">
      <p
        class="quiet line"
        style="margin:0;padding-top:20px;border-top:1px solid ${inks.line};font-size:13px;line-height:1.6;color:${inks.quiet}"
      >
        ${typeset(fallbackSentence[locale], locale)}<br />
        ${quietLink(url, url)}
      </p>
    </td>
  </tr>`;
}

const quietLink = (url: string, label: string) =>
  html`<a class="link" href="${url}" style="color:${inks.quiet};overflow-wrap:anywhere;word-break:break-word"
    >${label}</a
  >`;

const factTable = (facts: readonly Fact[]) =>
  html`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse">
    ${facts.map(factRow)}
  </table>`;

const factRow = ({ label, value }: Fact) =>
  html`<tr>
    <th
      scope="row"
      align="left"
      valign="top"
      width="38%"
      class="quiet line"
      style="padding:10px 12px 10px 0;border-top:1px solid ${inks.line};font-size:14px;line-height:1.5;font-weight:400;color:${inks.quiet}"
    >
      ${label}
    </th>
    <td
      valign="top"
      class="title line"
      style="padding:10px 0;border-top:1px solid ${inks.line};font-size:14px;line-height:1.5;font-weight:600;color:${inks.title};word-break:break-word"
    >
      ${isFingerprint(value) ? fixed(value) : value}
    </td>
  </tr>`;

/** A SHA-256 is read digit by digit: fixed width, small, allowed to break anywhere. */
const isFingerprint = (value: string): boolean => /^[0-9a-f]{64}$/.test(value);

const fixed = (value: string) =>
  html`<span style="font-family:${fonts.fixed};font-size:12px;font-weight:400;word-break:break-all"
    >${value}</span
  >`;
