import { expect, test } from "vitest";

import { closesSoon, openOnes, sentTo, totalsOf } from "#organisations/dashboard/counts";

const none = {
  draft: 0,
  submitted: 0,
  underReview: 0,
  correctionRequested: 0,
  stepPending: 0,
  accepted: 0,
  refused: 0,
  noAction: 0,
  withdrawn: 0,
};

test("the figures add the dossiers of every programme", () => {
  const totals = totalsOf([
    { counts: { ...none, submitted: 3, draft: 2, accepted: 1 } },
    { counts: { ...none, submitted: 1, correctionRequested: 4, refused: 2 } },
  ]);
  expect(totals).toEqual({ toReview: 4, underReview: 0, waiting: 4, drafts: 2, decided: 3 });
});

test("a draft has not been sent; a dossier withdrawn since was", () => {
  expect(sentTo({ ...none, draft: 5, submitted: 2, withdrawn: 1 })).toBe(3);
});

test("open programmes come by closing date, those without one last", () => {
  const programmes = [
    { state: "open", closesAt: null },
    { state: "draft", closesAt: "2026-12-01T10:00:00.000Z" },
    { state: "open", closesAt: "2026-12-20T10:00:00.000Z" },
    { state: "closing", closesAt: "2026-12-02T10:00:00.000Z" },
  ] as const;
  expect(openOnes(programmes).map(({ closesAt }) => closesAt?.slice(8, 10))).toEqual(["02", "20", undefined]);
});

test("a programme closes soon within 30 days", () => {
  const now = Date.parse("2026-11-21T20:00:00.000Z");
  expect(closesSoon({ state: "open", closesAt: "2026-12-21T19:59:59.999Z" }, now)).toBe(true);
  expect(closesSoon({ state: "open", closesAt: "2026-12-21T20:00:00.000Z" }, now)).toBe(false);
  expect(closesSoon({ state: "open", closesAt: null }, now)).toBe(false);
});
