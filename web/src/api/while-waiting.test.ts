import { expect, test } from "vitest";

import { isOpen, whileWaiting } from "#api/while-waiting";

const ask = whileWaiting<{ state: string }>(1000, (job) => job === undefined || isOpen(job));
const refused = new Error("refused");

test.each([
  ["not read yet", undefined, null, 1000],
  ["waiting", "waiting", null, 1000],
  ["running", "running", null, 1000],
  ["over", "finished", null, false],
  ["never read, because of an error", undefined, refused, false],
  ["running when it was last read, before an error", "running", refused, false],
] as const)("a job that is %s", (_, state, error, expected) => {
  expect(ask({ state: { data: state && { state }, error } })).toBe(expected);
});
