import { z } from "zod";

/** What a column holds, which says how it is shown, compared and ordered. Amounts are integer cents. */
export const columnTypes = ["text", "number", "amount", "day", "instant", "choice", "flag"] as const;
export type ColumnType = (typeof columnTypes)[number];

export type ColumnOption = { id: string; label: string };

/** A column that a list can show. `choice` holds one of its options, or several of them. */
export type ViewColumn = {
  id: string;
  label: string;
  type: ColumnType;
  options?: readonly ColumnOption[];
  sortable: boolean;
  /** The comparisons its list knows, when they are fewer than those of its type. */
  operators?: readonly FilterOperator[];
};

/** A built-in column, or the answer to a question: ids never need quoting in a JSON path. */
export const columnIdSchema = z.string().regex(/^[a-zA-Z]\w{0,43}$/, { error: "invalid" });

export const filterOperators = [
  "any_of",
  "none_of",
  "contains",
  "not_contains",
  "less",
  "at_most",
  "more",
  "at_least",
  "answered",
  "not_answered",
] as const;
export type FilterOperator = (typeof filterOperators)[number];

const presence = ["answered", "not_answered"] as const;
const order = ["at_least", "at_most", "more", "less", ...presence] as const;

/** Which comparisons each type of column knows, in the order in which a screen offers them. */
export const filterOperatorsOf: Readonly<Record<ColumnType, readonly FilterOperator[]>> = {
  text: ["contains", "not_contains", ...presence],
  number: order,
  amount: order,
  day: order,
  instant: order,
  choice: ["any_of", "none_of", ...presence],
  flag: ["any_of", ...presence],
};

/** The comparisons of a column, in the order in which a screen offers them. */
export const operatorsOf = ({
  type,
  operators,
}: Pick<ViewColumn, "type" | "operators">): readonly FilterOperator[] => operators ?? filterOperatorsOf[type];

/** How many values a comparison takes: several are alternatives. */
export const valuesOf = (operator: FilterOperator): { min: number; max: number } => {
  if (operator === "answered" || operator === "not_answered") return { min: 0, max: 0 };
  const isOrder = operator === "less" || operator === "more" || operator.startsWith("at_");
  return { min: 1, max: isOrder ? 1 : 50 };
};

const day = z.iso.date();

/** Whether a value suits a column: instants are compared by day (`YYYY-MM-DD`). */
export function suits({ type, options }: ViewColumn, value: string | number | boolean): boolean {
  switch (type) {
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "amount":
      return Number.isSafeInteger(value);
    case "day":
    case "instant":
      return day.safeParse(value).success;
    case "flag":
      return typeof value === "boolean";
    case "choice":
      return options === undefined ? typeof value === "string" : options.some(({ id }) => id === value);
    case "text":
      return typeof value === "string" && value.trim() !== "";
  }
}
