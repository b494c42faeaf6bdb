import { say, type Locale, type Sentence } from "#domain/locale";
import { refusals, type RefusalDefinition } from "#domain/refusals";
import { statusOf } from "#routes/problems";

import { escapeHtml } from "./html.ts";

/** Every refusal of the product, at the anchor that `type` of a problem points to. */
export function errorsGuide(): string {
  const entries = Object.entries<RefusalDefinition>(refusals).toSorted(([a], [b]) => a.localeCompare(b));
  return introduction + entries.map(([code, definition]) => section(code, definition)).join("\n") + fault;
}

const introduction = `
<p>Every error is <code>application/problem+json</code> (RFC 9457). <code>code</code> is stable: decide by it. <code>detail</code> is a
sentence for the reader, in French or English as <code>Accept-Language</code> asks. <code>instance</code> is the reference to give us.
<code>errors</code> says what is wrong with which field, by JSON pointer.</p>
<pre><code>{
  "type": "/docs/errors#invalid_request",
  "title": "Some information needs correcting",
  "status": 422,
  "detail": "Correct the fields shown, then try again.",
  "instance": "req_01M7…",
  "code": "invalid_request",
  "errors": [{ "pointer": "/name", "code": "too_short", "detail": "…" }]
}</code></pre>`;

const section = (code: string, { kind, title, detail }: RefusalDefinition): string => `
<section id="${code}">
  <h2><code>${code}</code> <span class="soft">${statusOf[kind]}</span></h2>
  <p>${both(title, detail, "en")}</p>
  <p lang="fr" class="soft">${both(title, detail, "fr")}</p>
</section>`;

const both = (title: Sentence, detail: Sentence, locale: Locale): string =>
  `<strong>${escapeHtml(say(title, locale))}.</strong> ${escapeHtml(say(detail, locale))}`;

const fault = `
<section id="fault">
  <h2><code>fault</code> <span class="soft">500</span></h2>
  <p><strong>A fault on our side.</strong> Nothing was lost. Try again with the same idempotency key; if it goes on, tell us
  the reference of the request.</p>
</section>`;
