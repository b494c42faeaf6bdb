import { html, Html } from "./html.ts";
import { words, type Language } from "./words.ts";

const style = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:#1c2330;background:#f5f3ef}
.banner{background:#1c2330;color:#fff;padding:.5rem 1rem;text-align:center;font-size:.875rem}
main{max-width:34rem;margin:2rem auto;padding:1.75rem;background:#fff;border-radius:.75rem;box-shadow:0 1px 4px #0002}
main.wide{max-width:60rem}
h1{font-size:1.375rem;line-height:1.3;margin:0 0 1rem}h2{font-size:1.0625rem;margin:1.75rem 0 .5rem}
label{display:block;font-weight:600;margin:1rem 0 .25rem}
input,select{width:100%;font:inherit;padding:.6rem .7rem;border:1px solid #767d8c;border-radius:.4rem;background:#fff}
input[aria-invalid=true]{border-color:#a1160a;border-width:2px}
:focus-visible{outline:3px solid #2b5fd9;outline-offset:2px}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:0 1rem}
button{font:inherit;font-weight:600;padding:.7rem 1.2rem;border:1px solid #1d4a33;border-radius:.4rem;background:#1d4a33;color:#fff;cursor:pointer}
button.quiet{background:#fff;color:#1c2330;border-color:#767d8c}
.row{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin-top:1.5rem}
.error{color:#a1160a;margin:.25rem 0 0;font-size:.9375rem}.alert{border-left:4px solid #a1160a;padding:.5rem .9rem;background:#fdf1ef}
.note{font-size:.9rem;color:#454d5c}table{width:100%;border-collapse:collapse}
td,th{text-align:left;padding:.45rem .3rem;border-bottom:1px solid #dfe2e8;vertical-align:top}td.sum,th.sum{text-align:right;white-space:nowrap}
nav{margin-bottom:1rem}nav a{margin-right:1rem}nav a[aria-current=page]{font-weight:700;color:inherit;text-decoration:none}caption{text-align:left;padding:.5rem .3rem;color:#454d5c}code{font-size:.85em;overflow-wrap:anywhere}
@media(max-width:36rem){main{margin:0;border-radius:0;padding:1.25rem}}`;

export interface Page {
  language: Language;
  title: string;
  body: Html;
  status?: number;
  wide?: boolean;
}

/** A whole page: no script, nothing loaded from elsewhere, and always the banner that says what it is. */
export function page({ language, title, body, status = 200, wide = false }: Page): Response {
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <div class="banner" role="note">${words[language].banner}</div>
        <main class="${wide ? "wide" : ""}">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  return new Response(document.text, { status, headers });
}

export function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
