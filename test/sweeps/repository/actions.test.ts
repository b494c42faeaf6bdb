import { expect, test } from "vitest";

import { capabilities } from "#domain/capabilities";

import { modulesUnder } from "./files.ts";

type Named = { name: string; scope: "organisation" | "none"; run: unknown };

const modules = await modulesUnder("src/actions/*/*.ts");
const isAction = (value: unknown): value is Named =>
  typeof value === "object" && value !== null && "name" in value && "run" in value && "reads" in value;
const actions = modules.flatMap(({ path, exports }) =>
  Object.values(exports)
    .filter(isAction)
    .map(({ name }) => ({ name, folder: path.split("/").at(-2) ?? "" })),
);

test("every action has a name of its own", () => {
  const names = actions.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThan(5);
});

test("an action is named <capability>.<verb> after the folder it stands in", () => {
  const known = new Set<string>(capabilities);
  const stray = actions.filter(({ name, folder }) => {
    const [capability = "", verb = "", ...more] = name.split(".");
    return (
      !known.has(capability) || capability !== folder || !/^[a-z]+(-[a-z]+)*$/.test(verb) || more.length > 0
    );
  });
  expect(stray).toEqual([]);
});
