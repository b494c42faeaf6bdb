import ts from "typescript";
import { expect, test } from "vitest";

import { filesUnder, textOf } from "./files.ts";

const isCallOf = (node: ts.Node, ...names: string[]): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  (ts.isPropertyAccessExpression(node.expression)
    ? names.includes(node.expression.name.text)
    : ts.isIdentifier(node.expression) && names.includes(node.expression.text));

/** Whether a condition may be nothing at all, as it is written. */
function mayBeNothing(condition: ts.Expression | undefined): boolean {
  if (condition === undefined) return true;
  if (ts.isIdentifier(condition)) return condition.text === "undefined";
  if (ts.isParenthesizedExpression(condition)) return mayBeNothing(condition.expression);
  if (ts.isConditionalExpression(condition))
    return mayBeNothing(condition.whenTrue) || mayBeNothing(condition.whenFalse);
  if (isCallOf(condition, "and", "or"))
    return condition.arguments.every((one) => ts.isSpreadElement(one) || mayBeNothing(one));
  return false;
}

/** The calls that follow in a chain: `db.update(t).set(v).where(c)` from `db.update(t)`. */
function callsAfter(call: ts.Node): ts.CallExpression[] {
  const access = call.parent;
  const next = access.parent;
  return ts.isPropertyAccessExpression(access) && ts.isCallExpression(next)
    ? [next, ...callsAfter(next)]
    : [];
}

const isDatabase = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) ? node.name.text === "db" : ts.isIdentifier(node) && node.text === "db";

/** What `source` writes or reads without saying which rows. */
function boundless(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const writes =
      isCallOf(node, "update", "delete") &&
      ts.isPropertyAccessExpression(node.expression) &&
      isDatabase(node.expression.expression) &&
      !callsAfter(node).some((call) => isCallOf(call, "where"));
    const open = isCallOf(node, "where") && mayBeNothing(node.arguments[0]);
    if (writes || open) found.push(`${file}: ${node.getText().replaceAll(/\s+/g, " ").slice(0, 120)}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

test("no statement forgets which rows it is for", () => {
  const files = filesUnder("src").filter((file) => /(?<!\.test)\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((file) => boundless(file, textOf(file)))).toEqual([]);
});

test.each([
  "db.delete(people).where(undefined)",
  "db.select().from(people).where(known ? eq(people.id, known) : undefined)",
  "db.select().from(people).where(and(...conditions))",
  "db.select().from(people).where(and(known ? eq(people.id, known) : undefined))",
  "scope.db.update(people).set({ name })",
  "db.delete(people).returning()",
])("a statement for every row is found: %s", (statement) => {
  expect(boundless("statement.ts", statement)).toHaveLength(1);
});
