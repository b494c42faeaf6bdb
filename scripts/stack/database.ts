import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Brings the local database of a state folder up to date. */
export function migrate(state: string): void {
  const now = digests();
  const ledger = join(state, "migrations.json");
  if (existsSync(ledger) && !isContinued(readDigests(ledger), now)) setAside(state);
  mkdirSync(state, { recursive: true });
  execFileSync("wrangler", ["d1", "migrations", "apply", "DB", "--local", "--persist-to", state], {
    env: { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(ledger, JSON.stringify(now, null, 2));
}

type Digests = Record<string, string>;

const digests = (): Digests =>
  Object.fromEntries(
    readdirSync("migrations")
      .filter((name) => name.endsWith(".sql"))
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join("migrations", name)))
          .digest("hex"),
      ]),
  );

/** The file was written by migrate: names and digests. */
const readDigests = (path: string): Digests => JSON.parse(readFileSync(path, "utf8")) as Digests;

/** An applied migration that has changed cannot be applied again: the local data starts afresh. */
const isContinued = (applied: Digests, now: Digests): boolean =>
  Object.entries(applied).every(([name, digest]) => now[name] === digest);

function setAside(state: string): void {
  const kept = `${state}-before-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}`;
  renameSync(state, kept);
  console.log(`The migrations were rewritten: local data starts afresh, the earlier data is in ${kept}.`);
}
