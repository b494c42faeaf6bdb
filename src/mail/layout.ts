import { html } from "hono/html";

import type { Locale } from "#domain/locale";
import { blockRows, fallbackRow } from "#mail/blocks";
import { inkOn, safeColour } from "#mail/colours";
import { typeset, type Letter } from "#mail/letter";
import type { Brand } from "#mail/mails";
import { darkMode, fonts, inks } from "#mail/styles";

/** One page for every mail: tables and inline styles, because mailboxes know little else. */
export function layout(letter: Letter, brand: Brand, locale: Locale): string {
  const accent = safeColour(brand.accent);
  const said = (text: string): string => typeset(text, locale);
  return String(
    html`<!doctype html>
      <html lang="${locale}" dir="ltr">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
          <meta name="x-apple-disable-message-reformatting" />
          <title>${letter.subject}</title>
          <style>
            ${darkMode}
          </style>
        </head>
        <body
          class="page"
          style="margin:0;padding:0;background-color:${inks.page};-webkit-text-size-adjust:100%"
        >
          <div style="display:none;max-height:0;overflow:hidden;opacity:0">
            ${said(letter.preheader)}${padding}
          </div>
          <table
            role="presentation"
            width="100%"
            cellpadding="0"
            cellspacing="0"
            border="0"
            class="page"
            style="background-color:${inks.page}"
          >
            <tr>
              <td align="center" class="gutter" style="padding:40px 16px 48px">
                <table
                  role="presentation"
                  width="100%"
                  cellpadding="0"
                  cellspacing="0"
                  border="0"
                  style="max-width:560px;font-family:${fonts.body};color:${inks.text}"
                >
                  <tr>
                    <td style="padding:0 4px 20px">${masthead(brand, accent)}</td>
                  </tr>
                  <tr>
                    <td
                      class="card"
                      style="background-color:${inks.card};border:1px solid ${inks.line};border-radius:14px"
                    >
                      <div role="article" lang="${locale}" aria-label="${letter.subject}">
                        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
                          <tr>
                            <td class="inside" style="padding:40px 40px 16px">
                              <h1
                                class="title"
                                style="margin:0;font-size:24px;line-height:1.3;font-weight:650;letter-spacing:-0.01em;color:${inks.title}"
                              >
                                ${said(letter.title)}
                              </h1>
                            </td>
                          </tr>
                          ${letter.body.map((block) => blockRows(block, accent, locale))}
                          ${fallbackRow(letter.body, locale)}
                          <tr>
                            <td style="padding:0 0 36px;font-size:0;line-height:0">&nbsp;</td>
                          </tr>
                        </table>
                      </div>
                    </td>
                  </tr>
                  <tr>
                    <td
                      class="quiet"
                      style="padding:24px 8px 0;font-size:13px;line-height:1.6;color:${inks.quiet}"
                    >
                      <p style="margin:0 0 4px">${said(letter.reason)}</p>
                      <p style="margin:0">${brand.legalName}</p>
                    </td>
                  </tr>
                </table>
              </td>
            </tr>
          </table>
        </body>
      </html> `,
  );
}

/** Keeps the mailbox from showing the body after a short preheader. */
const padding = "\u00A0\u200C".repeat(60);

const masthead = (brand: Brand, accent: string) =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td
        width="32"
        height="32"
        align="center"
        valign="middle"
        aria-hidden="true"
        style="width:32px;height:32px;border-radius:9px;background-color:${accent};color:${inkOn(accent)};font-size:16px;line-height:32px;font-weight:650"
      >
        ${initial(brand.name)}
      </td>
      <td
        class="title"
        style="padding-left:12px;font-size:15px;line-height:1.4;font-weight:600;color:${inks.title}"
      >
        ${brand.name}
      </td>
    </tr>
  </table>`;

const initial = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? "P";
