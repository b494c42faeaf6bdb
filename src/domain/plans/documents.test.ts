import { expect, test } from "vitest";

import { documentsKeptSince } from "#domain/plans/documents";

test("a document is kept for the ten years that follow its own, as years run in France", () => {
  const issued = Date.UTC(2026, 11, 31, 22, 59);
  expect(issued >= documentsKeptSince(Date.UTC(2036, 11, 31, 22, 59, 59))).toBe(true);
  expect(issued >= documentsKeptSince(Date.UTC(2036, 11, 31, 23))).toBe(false);
  expect(Date.UTC(2026, 11, 31, 23) >= documentsKeptSince(Date.UTC(2036, 11, 31, 23))).toBe(true);
});
