import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Writes .dev.vars from its example, with random secrets of this machine, unless it is there. */
export function ensureLocalSecrets(): void {
  const known = existsSync(".dev.vars") ? readFileSync(".dev.vars", "utf8") : "";
  const missing = namesIn(readFileSync(".dev.vars.example", "utf8")).filter(
    (name) => !namesIn(known).includes(name),
  );
  if (missing.length === 0) return;
  const added = missing.map((name) => `${name}=${randomBytes(32).toString("base64url")}\n`);
  writeFileSync(".dev.vars", known.replace(/([^\n])$/, "$1\n") + added.join(""), { mode: 0o600 });
}

const namesIn = (text: string): string[] => [...text.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? "");
