import { expect, test } from "vitest";

import { newId } from "#platform/ids";

test("ids made at one instant keep the order they were made in, and those of later instants follow", () => {
  const made = [...Array.from({ length: 2000 }, () => newId("org", 1000)), newId("org", 1001)];
  expect(made).toEqual([...new Set(made)].sort());
});
