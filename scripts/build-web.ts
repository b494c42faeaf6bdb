import { execFileSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";

import { buildDocs } from "./build-docs.ts";

const built = "web/dist/index.html";
const sources = [
  "web/{src,functions,public}/**",
  "web/*.{ts,html,json,toml}",
  "src/domain/**/refusals.ts",
  "scripts/docs/**",
];

/** Builds the front end and the documentation when a source is newer than what was built. */
export function buildWeb(): void {
  if (!isStale()) return;
  console.log("Building the front end…");
  buildDocs();
  // A test runner says NODE_ENV=test, and React would then come with its development checks.
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync("vite", ["build", "--logLevel", "warn"], { cwd: "web", stdio: "inherit", env });
}

function isStale(): boolean {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const files = globSync(sources, { exclude: ["web/public/docs/**"] });
  return files.some((file) => statSync(file).mtimeMs > since);
}

if (import.meta.main) buildWeb();
