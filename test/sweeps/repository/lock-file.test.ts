import { expect, test } from "vitest";

import { textOf } from "./files.ts";

type Entry = { optionalDependencies?: Record<string, string> };

test("the lock file holds the packages of every platform, or npm ci refuses it on a fresh machine", () => {
  const { packages } = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, Entry> };
  const locked = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect([...new Set(wanted)].filter((name) => !locked.has(name))).toEqual([]);
});
