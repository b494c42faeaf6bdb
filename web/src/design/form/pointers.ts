import type { FieldProblem } from "#api/problem";

/** "/address/city" → "address.city": the API's JSON pointers are the form's paths. */
export const pathOf = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");

/** One sentence per field, the first the API gave. What belongs to no field is under "". */
export function errorsByPath(errors: readonly FieldProblem[]): Record<string, string> {
  const byPath: Record<string, string> = {};
  for (const { pointer, detail } of errors) byPath[pathOf(pointer)] ??= detail;
  return byPath;
}
