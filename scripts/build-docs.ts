import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";

import { pages } from "./docs/pages.ts";

/** Writes the developers' documentation into the front end's static files: Scalar, hosted here, and the guides. */
export function buildDocs(folder = "web/public/docs"): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync("node_modules/@scalar/api-reference/dist/browser/standalone.js", `${folder}/scalar.js`);
  for (const file of ["reference.js", "docs.css"]) copyFileSync(`scripts/docs/${file}`, `${folder}/${file}`);
  for (const [name, html] of pages()) writeFileSync(`${folder}/${name}`, html);
}

if (import.meta.main) buildDocs();
