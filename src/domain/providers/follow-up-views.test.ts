import { array, assert, integer, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";

import { churn } from "#domain/providers/figures";
import { followUp } from "#domain/providers/follow-up";
import { exampleSubscription } from "#domain/providers/examples";
import { reminderOf, viewsOf, type Followed, type FollowUpView } from "#domain/providers/follow-up-views";
import { monthBounds, monthFigures, type StayGroup } from "#domain/providers/months";
import { standingOf } from "#domain/providers/standing";

const at = (text: string) => Date.parse(text);
const now = at("2026-11-21T09:00Z");
const active = exampleSubscription("2026-11-05T10:00Z");
const cases: [string, Parameters<typeof standingOf>[0], boolean, number, FollowUpView[]][] = [
  ["P1 active, with engagements", active, false, 1, ["active"]],
  [
    "P2 expired, with engagements",
    { ...active, endedAt: now - 1 },
    false,
    1,
    ["inactive", "action_required"],
  ],
  ["P3 expired, without", { ...active, endedAt: now - 1 }, false, 0, ["inactive"]],
  [
    "P4 unpaid, with engagements",
    { ...active, debt: { since: at("2026-11-06T10:00Z"), cause: "renewal" } },
    false,
    1,
    ["inactive", "action_required", "unpaid"],
  ],
  ["P5 exempt, with engagements", { ...active, endedAt: now - 1 }, true, 1, ["exempt"]],
  ["P6 never subscribed, with engagements", null, false, 1, ["without_subscription"]],
  [
    "P7 cancellation scheduled, with engagements",
    { ...active, cancelAt: active.periodEndsAt, cancelBy: "provider" },
    false,
    1,
    ["active"],
  ],
];

describe("case 76: the views of the follow-up screen", () => {
  test.each(cases)("%s", (_who, subscription, exempt, ongoingEngagements, views) => {
    const standing = standingOf(subscription, 3, now);
    const provider: Followed = { ...standing, exempt, ongoingEngagements, risePending: false };
    expect(viewsOf(provider, now)).toEqual(views);
    const told = followUp({ exempt, subscription, graceDays: 3 }, ongoingEngagements, now);
    expect(views).toContain(told.group);
    expect(views.includes("action_required")).toBe(told.actionRequired);
  });

  test("a pending rise is one of the active, and is what a reminder is about", () => {
    const provider: Followed = {
      exempt: false,
      answersUntil: now + 1,
      missing: "expired",
      ongoingEngagements: 0,
      risePending: true,
    };
    expect(viewsOf(provider, now)).toEqual(["active", "rise_pending"]);
    expect(reminderOf(provider, now)).toBe("rise");
    expect(reminderOf(provider, now + 1)).toBe("expired");
    expect(reminderOf({ ...provider, risePending: false }, now)).toBeNull();
    expect(reminderOf({ ...provider, exempt: true }, now + 1)).toBeNull();
    expect(reminderOf({ ...provider, answersUntil: null, missing: "never_subscribed" }, now)).toBe(
      "never_subscribed",
    );
  });
});

describe("months", () => {
  test("are those of Europe/Paris, the last one up to now", () => {
    expect(monthBounds(now, 3).map((bound) => new Date(bound).toISOString())).toEqual([
      "2026-08-31T22:00:00.000Z",
      "2026-09-30T22:00:00.000Z",
      "2026-10-31T23:00:00.000Z",
      "2026-11-21T09:00:00.000Z",
    ]);
  });

  test("say what was paid at their end, who came and who left", () => {
    const groups: StayGroup[] = [
      { started: 0, ended: null, interval: "monthly", htCents: 1000, count: 10 },
      { started: 0, ended: 2, interval: "monthly", htCents: 1000, count: 2 },
      { started: 2, ended: 2, interval: "monthly", htCents: 1000, count: 1 },
      { started: 3, ended: null, interval: "annual", htCents: 12_000, count: 1 },
    ];
    expect(monthFigures(groups, monthBounds(now, 3))).toEqual([
      { month: "2026-09", revenueCents: 12_000, subscriptions: 12, started: 0, ended: 0, churnBp: 0 },
      { month: "2026-10", revenueCents: 10_000, subscriptions: 10, started: 1, ended: 3, churnBp: 1667 },
      { month: "2026-11", revenueCents: 11_000, subscriptions: 11, started: 1, ended: 0, churnBp: 0 },
    ]);
  });

  test("churn as the rule says of each stay", () => {
    const bounds = monthBounds(now, 4);
    const instants = integer({ min: (bounds[0] ?? 0) - 1000, max: now - 1 });
    const stays = array(record({ startedAt: instants, endedAt: option(instants, { nil: null }) }), {
      maxLength: 30,
    });
    const numberOf = (instant: number) => bounds.filter((bound) => bound <= instant).length;
    assert(
      property(stays, (drawn) => {
        const real = drawn.filter(({ startedAt, endedAt }) => endedAt === null || endedAt > startedAt);
        const groups = real.map(({ startedAt, endedAt }) => ({
          started: numberOf(startedAt),
          ended: endedAt === null ? null : numberOf(endedAt),
          interval: "monthly" as const,
          htCents: 1000,
          count: 1,
        }));
        monthFigures(groups, bounds).forEach(({ churnBp }, rank) => {
          expect(churnBp).toBe(churn(real, bounds[rank] ?? 0, bounds[rank + 1] ?? 0));
        });
      }),
    );
  });
});
