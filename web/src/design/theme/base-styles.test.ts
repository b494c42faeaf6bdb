import { existsSync, globSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

const root = new URL("../../../", import.meta.url).pathname;
const read = (file: string) => readFileSync(root + file, "utf8");
const sheets = (text: string) =>
  [...text.matchAll(/@mantine\/core\/styles\/(\w+)\.layer\.css/g)].map(([, name]) => name);

const shared = ["base-styles.ts"].flatMap((name) => sheets(read(`src/design/theme/${name}`)));
const modal = sheets(read("src/design/feedback/modal-styles.ts"));
const popover = sheets(read("src/design/table/popover-styles.ts"));
const inInput = ["TextInput", "Textarea", "NativeSelect"];

test("every Mantine component on screen brings its style sheet, or it is in the base", () => {
  const missing = globSync("src/**/*.tsx", { cwd: root }).flatMap((file) => {
    const text = read(file);
    const own = [
      ...sheets(text),
      ...(text.includes("modal-styles") ? modal : []),
      ...(text.includes("popover-styles") ? popover : []),
    ];
    const [, names = ""] = /import \{([^}]*)\} from "@mantine\/core"/.exec(text) ?? [];
    return names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => existsSync(`${root}node_modules/@mantine/core/styles/${name}.layer.css`))
      .filter((name) => !inInput.includes(name) && !shared.includes(name) && !own.includes(name))
      .map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});
