import { invalid } from "./api-error.ts";
import { inclusions } from "./inclusions.ts";
import { type Raw, type RawObject } from "./raw-params.ts";
import type { Scope } from "./world.ts";

type Node = Record<string, unknown>;

/** Replaces ids by their objects along each path, on a copy; `data` steps into a list. */
export function expand(scope: Scope, answer: object, raw: RawObject): object {
  const paths = pathsOf(raw["expand"]);
  if (paths.length === 0) return answer;
  const copy: object = structuredClone(answer);
  for (const path of paths) follow(scope, copy, path.split("."), path);
  return copy;
}

function pathsOf(value: Raw | undefined): string[] {
  if (value === undefined || value === null || typeof value !== "object") return [];
  return Object.values(value).map(String);
}

function follow(scope: Scope, node: unknown, steps: string[], path: string): void {
  if (Array.isArray(node)) {
    for (const entry of node) follow(scope, entry, steps, path);
    return;
  }
  const [step, ...rest] = steps;
  if (step === undefined || !isNode(node)) return;
  const value = valueAt(scope, node, step, path);
  node[step] = value;
  follow(scope, value, rest, path);
}

function valueAt(scope: Scope, node: Node, step: string, path: string): unknown {
  const included = inclusions[`${String(node["object"])}.${step}`];
  if (included !== undefined) return structuredClone<unknown>(included(scope, String(node["id"])));
  if (!(step in node)) throw notExpandable(path);
  const value = node[step];
  if (Array.isArray(value)) return value.map((entry: unknown) => expanded(scope, entry, path));
  return expanded(scope, value, path);
}

function expanded(scope: Scope, value: unknown, path: string): unknown {
  if (typeof value !== "string") return value;
  for (const rows of Object.values(scope.account.tables)) {
    if (Object.hasOwn(rows, value)) return structuredClone<unknown>(rows[value]);
  }
  throw notExpandable(path);
}

function notExpandable(path: string) {
  return invalid(`This property cannot be expanded (${path}).`, "expand");
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
