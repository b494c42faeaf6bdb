/** What a list shows, as it stands in the URL: everything a link or a saved view needs to show it again. */
export type ListSearch = {
  q?: string | undefined;
  /** "createdAt", or "-createdAt" for the latest first. */
  sort?: string | undefined;
  cursor?: string | undefined;
  /** Ids of the columns shown, joined by commas; none: the default ones. */
  columns?: string | undefined;
  /** Filters by name; several values are joined by commas: `status=submitted,accepted`. */
  [filter: string]: string | undefined;
};

const always = ["q", "sort", "cursor", "columns"];

/** Reads the URL of a list: known names only. `mine=false`, typed by hand, is read as the link of a screen is. */
export const listSearch =
  (filters: readonly string[] = []) =>
  (raw: Record<string, unknown>): ListSearch => {
    const read = [...always, ...filters].flatMap((name) => {
      const value = raw[name];
      return ["string", "number", "boolean"].includes(typeof value) ? [[name, String(value)]] : [];
    });
    return Object.fromEntries(read);
  };

/** The same list, asked from the API. */
export function listQuery(search: ListSearch, limit = 20): Record<string, string | number | undefined> {
  const { q, sort, cursor, columns: _shown, ...filters } = search;
  const asked = Object.entries(filters).map(([name, value]) => [`filter[${name}]`, value]);
  return { limit, q, sort, cursor, ...Object.fromEntries(asked) };
}

export const valuesOf = (search: ListSearch, filter: string): string[] =>
  (search[filter] ?? "").split(",").filter(Boolean);

export const isFiltered = ({ sort: _s, cursor: _c, columns: _v, ...rest }: ListSearch): boolean =>
  Object.values(rest).some(Boolean);
