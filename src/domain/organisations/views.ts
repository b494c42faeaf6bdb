import { z } from "zod";

import type { FieldError } from "#domain/field-errors";
import { shortText } from "#domain/input";
import {
  columnIdSchema,
  filterOperators,
  operatorsOf,
  suits,
  valuesOf,
  type ViewColumn,
} from "#domain/organisations/view-columns";

/** `private` is its author's; `shared` everybody's; `default` is what everybody sees first, one per list. */
export const sharings = ["private", "shared", "default"] as const;
export type Sharing = (typeof sharings)[number];

/** A page reads its cells by one SQL function, which takes 32 arguments at most: hence the columns. */
export const viewLimits = { perList: 100, columns: 30, filters: 20, name: 80, value: 200 } as const;

const filterSchema = z.strictObject({
  column: columnIdSchema,
  operator: z.enum(filterOperators),
  /** Alternatives: one of them is enough. */
  values: z.array(z.union([z.string().max(viewLimits.value), z.number(), z.boolean()])).max(50),
});
export type ViewFilter = z.infer<typeof filterSchema>;

const sortSchema = z.strictObject({ column: columnIdSchema, direction: z.enum(["asc", "desc"]) });
export type ViewSort = z.infer<typeof sortSchema>;

/** What a view says: which columns in which order, which rows, in which order. */
export const viewFields = {
  name: shortText(viewLimits.name, 1),
  sharing: z.enum(sharings),
  columns: z.array(columnIdSchema).min(1).max(viewLimits.columns),
  filters: z.array(filterSchema).max(viewLimits.filters),
  sort: sortSchema,
};

export type ViewContent = {
  columns: readonly string[];
  filters: readonly ViewFilter[];
  sort: ViewSort;
};

/** What does not fit the columns that the list has, with a pointer to each. */
export function viewErrors(view: ViewContent, columns: readonly ViewColumn[]): FieldError[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const unknown = view.columns.flatMap((id, rank) =>
    known.has(id) && view.columns.indexOf(id) === rank ? [] : [notOffered(`/columns/${rank}`)],
  );
  const filters = view.filters.flatMap((filter, rank) =>
    filterErrors(filter, known.get(filter.column), `/filters/${rank}`),
  );
  const isSortable = known.get(view.sort.column)?.sortable === true;
  return [...unknown, ...filters, ...(isSortable ? [] : [notOffered("/sort/column")])];
}

const notOffered = (pointer: string): FieldError => ({ pointer, code: "not_offered" });

function filterErrors(
  { operator, values }: ViewFilter,
  column: ViewColumn | undefined,
  pointer: string,
): FieldError[] {
  if (!column) return [notOffered(`${pointer}/column`)];
  if (!operatorsOf(column).includes(operator)) return [notOffered(`${pointer}/operator`)];
  const { min, max } = valuesOf(operator);
  if (values.length < min) return [{ pointer: `${pointer}/values`, code: "required" }];
  if (values.length > max) return [{ pointer: `${pointer}/values`, code: "too_many", parameters: { max } }];
  return values.flatMap((value, rank) =>
    suits(column, value) ? [] : [{ pointer: `${pointer}/values/${rank}`, code: "invalid" as const }],
  );
}

/** A private view is its author's alone, whoever asks. */
export const seesView = (view: { sharing: Sharing; authorId: string }, personId: string | null): boolean =>
  view.sharing !== "private" || view.authorId === personId;

/** Its author changes a view; owner and admins also change what others share, and alone decide of the default. */
export function mayChangeView(
  view: { sharing: Sharing; authorId: string },
  asker: { personId: string | null; directs: boolean },
): boolean {
  if (view.sharing === "private") return view.authorId === asker.personId;
  return asker.directs || (view.sharing === "shared" && view.authorId === asker.personId);
}

/** Only owner and admins choose what everybody sees first. */
export const mayShareAs = (sharing: Sharing, directs: boolean): boolean => sharing !== "default" || directs;
