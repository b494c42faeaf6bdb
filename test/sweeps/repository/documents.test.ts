import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

import { filesUnder, textOf } from "./files.ts";

const documents = filesUnder(
  "README.md",
  "docs/**/*.md",
  "docs/*.md",
  "bench/*.md",
  "simulators/**/*.md",
  "web/*.md",
);
const roots = /^(?:src|test|scripts|docs|migrations|simulators|bench|web|\.ci)\//;

test.each(documents)("every path that %s cites exists", (path) => {
  const text = textOf(path);
  const cited = [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => roots.test(name));
  const links = [...text.matchAll(/\]\(([^)#\s]+)/g)]
    .map(([, target]) => target ?? "")
    .filter((target) => !/^[a-z]+:/.test(target) && !target.startsWith("/"))
    .map((target) => join(dirname(path), target));
  expect([...cited, ...links].filter((name) => !exists(name))).toEqual([]);
});

/** `*` and `<capability>` stand for names: what comes before them must exist. */
const exists = (name: string): boolean => existsSync(name.replace(/[*<{].*$/, "").replace(/\/[^/]*-$/, "/"));

test("every decision is dated and short", () => {
  const decisions = filesUnder("docs/decisions/*.md");
  expect(decisions.filter((path) => !/\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/.test(path))).toEqual([]);
  expect(decisions.filter((path) => textOf(path).split("\n").length > 40)).toEqual([]);
});
