import { readFileSync } from "node:fs";

import { errorsGuide } from "./errors.ts";
import { escapeHtml } from "./html.ts";

const guides = [
  ["authentication", "Authentication"],
  ["pagination", "Lists and types"],
  ["errors", "Errors"],
  ["idempotency", "Idempotency and versions"],
  ["webhooks", "Webhooks"],
] as const;

/** Every page of the documentation: file name and HTML. */
export const pages = (): [name: string, html: string][] => [
  ["index.html", page("index", "Reference", `<div id="reference"></div>${scripts}`)],
  ...guides.map(([name, title]): [string, string] => [
    `${name}.html`,
    page(name, title, `<main class="guide"><h1>${title}</h1>${contentOf(name)}</main>`),
  ]),
];

const scripts = `<script src="/docs/scalar.js"></script><script src="/docs/reference.js"></script>`;

const contentOf = (name: string): string =>
  name === "errors" ? errorsGuide() : readFileSync(`scripts/docs/guides/${name}.html`, "utf8");

const page = (current: string, title: string, content: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)} – Parvis API</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/docs/docs.css" />
  </head>
  <body>
    <header><nav aria-label="Documentation">${[["index", "Reference"], ...guides].map(link(current)).join(" ")}</nav></header>
    ${content}
  </body>
</html>
`;

const link =
  (current: string) =>
  ([name = "", title = ""]: readonly string[]): string =>
    `<a href="/docs/${name === "index" ? "" : name}"${name === current ? ' aria-current="page"' : ""}>${title}</a>`;
