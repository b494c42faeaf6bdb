import { assert, boolean, constantFrom, integer, option, property } from "fast-check";
import { expect, test } from "vitest";

import { canAnswer } from "#domain/providers/answering";
import { exampleSubscription } from "#domain/providers/examples";
import { missingNow, standingOf } from "#domain/providers/standing";

const start = Date.parse("2026-11-05T10:00Z");
const day = 86_400_000;
const orNull = (from: number, to: number) => option(integer({ min: from, max: to }), { nil: null });

const consent = (effectiveAt: number, accepted: boolean | null) => ({
  id: "con_1",
  versionId: "ver_1",
  interval: "monthly" as const,
  htCents: 1200,
  sentAt: start,
  effectiveAt,
  answer: accepted === null ? null : { accepted, at: start + 1 },
  closed: null,
  appliedAt: null,
});

test("what a record keeps says, at every later instant, what its subscription says", () => {
  assert(
    property(
      boolean(),
      orNull(0, 60),
      orNull(0, 60),
      orNull(0, 60),
      orNull(20, 60),
      constantFrom(true, false, null),
      integer({ min: 0, max: 27 }),
      integer({ min: 0, max: 90 }),
      (started, debtDay, cancelDay, endDay, riseDay, accepted, graceDays, later) => {
        const at = (days: number | null) => (days === null ? null : start + days * day);
        const since = at(debtDay);
        const effectiveAt = at(riseDay);
        const subscription = exampleSubscription("2026-11-05T10:00Z", {
          startedAt: started ? start : null,
          debt: since === null ? null : { since, cause: "renewal" },
          cancelAt: at(cancelDay),
          cancelBy: cancelDay === null ? null : "provider",
          endedAt: at(endDay),
          consents: effectiveAt === null ? [] : [consent(effectiveAt, accepted)],
        });
        const now = start + later * day;
        const facts = { subscriptionsOn: true, exempt: false, subscription, graceDays };
        const kept = { subscriptionsOn: true, exempt: false, ...standingOf(subscription, graceDays, start) };
        expect(missingNow(kept, now) === null).toBe(canAnswer(facts, now));
      },
    ),
  );
});

test("a record without a subscription, and one that is exempt", () => {
  const none = { subscriptionsOn: true, exempt: false, ...standingOf(null, 14, start) };
  expect(missingNow(none, start)).toBe("never_subscribed");
  expect(missingNow({ ...none, exempt: true }, start)).toBeNull();
  expect(missingNow({ ...none, subscriptionsOn: false }, start)).toBeNull();
});
