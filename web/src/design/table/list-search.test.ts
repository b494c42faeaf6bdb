import { expect, test } from "vitest";

import { isFiltered, listQuery, listSearch, valuesOf } from "#design/table/list-search";

test("a list's URL keeps the names it knows, as text", () => {
  const read = listSearch(["status"]);
  expect(read({ q: 83000, status: "submitted", evil: "x", sort: { a: 1 } })).toEqual({
    q: "83000",
    status: "submitted",
  });
  expect(listSearch(["mine"])({ mine: false })).toEqual({ mine: "false" });
});

test("filters are asked from the API by name, and the columns shown are not its business", () => {
  const query = listQuery({ q: "chorale", status: "submitted,accepted", columns: "name" });
  expect(query).toEqual({
    limit: 20,
    q: "chorale",
    sort: undefined,
    cursor: undefined,
    "filter[status]": "submitted,accepted",
  });
});

test("a filter holds several values", () => {
  expect(valuesOf({ status: "submitted,accepted" }, "status")).toEqual(["submitted", "accepted"]);
  expect(valuesOf({}, "status")).toEqual([]);
});

test("sorting or turning a page does not make a list filtered", () => {
  expect(isFiltered({ sort: "-createdAt", cursor: "abc" })).toBe(false);
  expect(isFiltered({ q: "chorale" })).toBe(true);
});
