import type { Completeness } from "#dossiers/types";
import type { Step } from "#forms/types";

type Missing = Completeness["steps"][number]["missing"][number];

/** Pointers start at the map of answers (`/fld_x/value`), or name a step without fields (`/stp_x`). */
export const partOf = ({ pointer }: Missing): string => pointer.split("/")[1] ?? "";

/** What to put right, a sentence per field: the first that the API gives. */
export function missingByField({ steps }: Completeness): Record<string, string> {
  const byField: Record<string, string> = {};
  for (const one of steps.flatMap((step) => step.missing)) byField[partOf(one)] ??= one.detail;
  return byField;
}

/** The same inside one field, a sentence per part: "1.fld_cost" of a block, "city" of an address. */
export function missingParts({ steps }: Completeness, fieldId: string): Record<string, string> {
  const within = `/${fieldId}/value/`;
  const found = steps.flatMap(({ missing }) => missing).filter(({ pointer }) => pointer.startsWith(within));
  return Object.fromEntries(
    found.map(({ pointer, detail }) => [pointer.slice(within.length).replaceAll("/", "."), detail]),
  );
}

/** The steps that come before this one: what is sent when the path stops at it. */
export const upTo = (steps: readonly Step[], stepId: string): readonly Step[] =>
  steps.slice(
    0,
    steps.findIndex(({ id }) => id === stepId),
  );

/**
 * What stands in the way of sending, a sentence per field, step by step: what the server finds missing in these steps,
 * and what was typed there but could not be saved.
 */
export function leftToDo(
  { steps: progress }: Completeness,
  steps: readonly Step[],
  unsaved: Readonly<Record<string, string>>,
): { step: Step; left: [part: string, why: string][] }[] {
  return steps
    .map((step) => {
      const missing = progress.find(({ stepId }) => stepId === step.id)?.missing ?? [];
      const ids = (step.sections ?? []).flatMap(({ fields }) => fields.map(({ id }) => id));
      const own = Object.entries(unsaved).filter(([id]) => ids.includes(id));
      const found = missing.toReversed().map((one): [string, string] => [partOf(one), one.detail]);
      return { step, left: Object.entries(Object.fromEntries([...found, ...own])) };
    })
    .filter(({ left }) => left.length > 0);
}

/** How many fields of a step are left to do. */
export const leftIn = ({ missing }: Completeness["steps"][number]): number =>
  new Set(missing.map(partOf)).size;
