import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The files of the repository under a path, as git knows them, new ones included. */
export const filesUnder = (...paths: string[]): string[] =>
  execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", ...paths],
    {
      encoding: "utf8",
    },
  )
    .split("\n")
    .filter((path) => path !== "");

export const textOf = (path: string): string => readFileSync(path, "utf8");

/** What a source file exports. */
export const moduleAt = async (path: string): Promise<Record<string, unknown>> => import(resolve(path));

export const modulesUnder = (
  ...paths: string[]
): Promise<{ path: string; exports: Record<string, unknown> }[]> =>
  Promise.all(
    filesUnder(...paths)
      .filter((path) => !path.endsWith(".test.ts"))
      .map(async (path) => ({ path, exports: await moduleAt(path) })),
  );
