import { expect, test } from "vitest";

import { confirmBy, owesConfirmation } from "#domain/plans/confirmation";

const issuedAt = Date.UTC(2026, 10, 21, 20);
const hour = 60 * 60 * 1000;

test.each([
  ["while its page is still in front of whoever pays", hour - 1, false],
  ["once an hour has passed", hour, true],
  ["until the payment provider gives up", 23 * hour - 1, true],
  ["not afterwards", 23 * hour, false],
])("the confirmation that a bank waits for is recalled: %s", (_when, after, owed) => {
  expect(owesConfirmation({ issuedAt, needsConfirmation: true }, issuedAt + after)).toBe(owed);
  expect(owesConfirmation({ issuedAt, needsConfirmation: false }, issuedAt + after)).toBe(false);
});

test("it can be given for 23 hours", () => {
  expect(confirmBy({ issuedAt })).toBe(issuedAt + 23 * hour);
});
