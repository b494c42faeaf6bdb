import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

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
