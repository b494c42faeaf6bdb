import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Files of a folder, by path from it, without those that a predicate leaves out. */
const contents = (folder: string, keep: (path: string) => boolean): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => keep(path) && statSync(join(folder, path)).isFile())
      .map((path) => [relative(".", path), readFileSync(join(folder, path), "utf8")]),
  );

/** Ends the process with an error that names what differs between a committed folder and what would be written now. */
export function requireSame(
  committed: string,
  written: string,
  remedy: string,
  keep: (path: string) => boolean = () => true,
): void {
  const before = contents(committed, keep);
  const after = contents(written, keep);
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (differing.length === 0) return;
  console.error(`${committed} is not what would be written now: ${differing.join(", ")}. Run ${remedy}.`);
  process.exitCode = 1;
}
