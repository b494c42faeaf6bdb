import { globSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { hasTyped } from "#design/feedback/typed";

const field = (value: string, isConnected = true) => ({ value, isConnected });

test.each([
  ["nothing was met", [], false],
  ["what is there was there", [[field("Motif"), "Motif"]], false],
  ["words were typed", [[field("Motif"), ""]], true],
  ["words were written over", [[field("Autre"), "Motif"]], true],
  ["what was typed was taken off again", [[field(" "), ""]], false],
  ["the form has gone, sent", [[field("Motif", false), ""]], false],
  [
    "one of two was typed in",
    [
      [field(""), ""],
      [field("Motif"), ""],
    ],
    true,
  ],
] as const)("a dialog asks before it closes over typed text: %s", (_case, met, asks) => {
  expect(hasTyped(new Map(met))).toBe(asks);
});

test("every dialog is the one that asks", () => {
  const root = new URL("../../../", import.meta.url).pathname;
  const plain = globSync("src/**/*.tsx", { cwd: root }).filter((file) =>
    /import \{[^}]*\bModal\b[^}]*\} from "@mantine\/core"/.test(readFileSync(root + file, "utf8")),
  );
  expect(plain).toEqual(["src/design/feedback/modal.tsx"]);
});
