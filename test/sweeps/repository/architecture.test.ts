import { expect, test } from "vitest";

import { capabilities } from "#domain/capabilities";
import { filesUnder, textOf } from "./files.ts";

const known = new Set<string>(capabilities);
/** Rules of numbers that several capabilities read: SIREN, SIRET, RNA, IBAN, VAT. */
const common = new Set(["identifiers"]);
const layers = ["domain", "actions", "routes", "db"];

test.each(layers)("each folder of src/%s is a capability", (layer) => {
  const folders = filesUnder(`src/${layer}`)
    .map((path) => path.split("/"))
    .filter((parts) => parts.length > 3)
    .map(([, , folder]) => folder ?? "");
  expect([...new Set(folders)].filter((folder) => !known.has(folder) && !common.has(folder))).toEqual([]);
});

test("each capability that can be asked over HTTP has its actions, and its rules or tables", () => {
  const having = (layer: string) =>
    new Set(filesUnder(`src/${layer}/*/*`).map((path) => path.split("/")[2] ?? ""));
  const acted = having("actions");
  const grounded = having("domain").union(having("db"));
  const asked = [...having("routes")].filter((name) => filesUnder(`src/routes/${name}/*.ts`).length > 1);
  expect(asked.filter((name) => !acted.has(name) || !grounded.has(name))).toEqual([]);
});

test("domain imports only domain and zod", () => {
  const foreign = filesUnder("src/domain/*.ts", "src/domain/**/*.ts")
    .filter((path) => !path.endsWith(".test.ts"))
    .flatMap((path) =>
      importsOf(path)
        .filter((name) => name !== "zod" && !name.startsWith("#domain/"))
        .map((name) => `${path} imports ${name}`),
    );
  expect(foreign).toEqual([]);
});

test("no file of src reaches another folder by a relative path", () => {
  const climbing = filesUnder("src/**/*.ts").flatMap((path) =>
    importsOf(path)
      .filter((name) => name.startsWith("../"))
      .map((name) => `${path} imports ${name}`),
  );
  expect(climbing).toEqual([]);
});

const importsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/^(?:import|export)\b[^;"]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    ([, named, lazy]) => named ?? lazy ?? "",
  );
