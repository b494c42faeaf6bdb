import ts from "typescript";
import { expect, test } from "vitest";

import { fastestOfThree } from "#domain/fastest";
import { filesUnder, textOf } from "./files.ts";

type Pattern = { file: string; source: string; flags: string };

/** Every regular expression written in the code, as the compiler reads it. */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest));
  return found;
}

const patterns = filesUnder("src", "web/src")
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .flatMap(patternsOf);

/** Long runs of what patterns repeat, then something that makes them fail. */
const hostile = [
  "a",
  "1",
  " ",
  "a ",
  "-",
  ".",
  "é",
  "a1",
  "@a.",
  "&quot;",
  "<a",
  "\\",
  '"',
  "0,",
  "/*",
  "%2e",
].flatMap((part) => [`${part.repeat(40)}!`, `${part.repeat(2000)}!`, `a@${part.repeat(1000)}\n`]);

const time = (pattern: RegExp, text: string): number =>
  fastestOfThree(() => {
    pattern.lastIndex = 0;
    pattern.test(text);
  });

test("no input makes a pattern of the code slow", () => {
  expect(patterns.length).toBeGreaterThan(100);
  const slow = patterns.flatMap(({ file, source, flags }) => {
    const pattern = new RegExp(source, flags);
    const worst = hostile.find((text) => time(pattern, text) > 5);
    return worst === undefined ? [] : [`${file}: /${source}/ on ${worst.slice(0, 20)}…`];
  });
  expect(slow).toEqual([]);
});
