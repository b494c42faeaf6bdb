import { foldForSearch } from "#domain/dossiers/search-text";
import type { FilterOperator, ViewColumn } from "#domain/organisations/view-columns";
import type { ViewFilter } from "#domain/organisations/views";
import { addDays, instantOf } from "#domain/programmes/civil-time";

/** A filter whose values are as a dossier is compared: folded texts, instants in UTC milliseconds. */
export type IndexedFilter = {
  column: string;
  operator: FilterOperator;
  values: readonly (string | number | boolean)[];
};

/** The filters of a view, as its index applies them. `columns` are those that the view was checked against. */
export function indexedFilters(
  filters: readonly ViewFilter[],
  columns: readonly ViewColumn[],
): IndexedFilter[] {
  const typeOf = new Map(columns.map(({ id, type }) => [id, type]));
  return filters.map((filter) => {
    const type = typeOf.get(filter.column);
    if (type === "instant") return byInstant(filter);
    if (type !== "text") return filter;
    return { ...filter, values: filter.values.map((value) => foldForSearch(String(value))) };
  });
}

/** A day of Paris becomes the instants at its two ends: "up to the 3rd" is "before the 4th begins". */
function byInstant({ column, operator, values }: ViewFilter): IndexedFilter {
  const starts = values.map((day) => startOf(String(day)));
  if (operator === "at_most" || operator === "more") {
    const nextDays = starts.map((start) => addDays(start, 1));
    return { column, operator: operator === "more" ? "at_least" : "less", values: nextDays };
  }
  return { column, operator, values: starts };
}

function startOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return instantOf({ year, month, day: date, hour: 0, minute: 0 });
}
