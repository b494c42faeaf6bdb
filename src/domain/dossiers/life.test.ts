import * as fc from "fast-check";
import { expect, test } from "vitest";

import { retentionDue, retentionOf, shortestNotice } from "#domain/dossiers/retention";
import { isOpenToStaff, planShelf, type ShelfVerb } from "#domain/dossiers/shelf";
import { dossierStates, type DossierState } from "#domain/dossiers/states";
import { isOpenOffer, largestTeam, offerRefusal, type Team } from "#domain/dossiers/team";
import { wakeOf, type WakeFacts } from "#domain/dossiers/wakes";
import { Refusal } from "#domain/refusals";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 10, 9);

const facts = (over: Partial<WakeFacts> = {}): WakeFacts => ({
  state: "draft",
  since: start,
  startedAt: start,
  touchedAt: start,
  keepUntil: null,
  isTest: false,
  hasHistory: false,
  retentionMonths: 12,
  warnedAt: null,
  trashedAt: null,
  purgeAt: null,
  ...over,
});

test("a draft is confirmed after an hour, warned at 76 days and put in the bin at 90", () => {
  expect(wakeOf(facts(), start + hour - 1).act).toBe(null);
  expect(wakeOf(facts(), start + hour).act).toBe("tell-started");
  expect(wakeOf(facts(), start + 2 * day).act).toBe(null);
  const typed = facts({ touchedAt: start + 1 });
  expect(wakeOf(typed, start + 75 * day)).toEqual({ act: null, nextAt: start + 1 + 76 * day });
  expect(wakeOf(typed, start + 77 * day).act).toBe("warn");
  const warned = facts({ touchedAt: start + 1, warnedAt: start + 77 * day });
  expect(wakeOf(warned, start + 89 * day).act).toBe(null);
  expect(wakeOf(warned, start + 91 * day).act).toBe("delete");
  expect(wakeOf(facts(), start + 14 * day).act).toBe("delete");
});

test("what awaits an answer never expires, a decided dossier is warned at J-30 and J-7", () => {
  for (const state of ["submitted", "under_review", "correction_requested", "step_pending"] as const)
    expect(wakeOf(facts({ state, hasHistory: true }), start + 4000 * day)).toEqual({
      act: null,
      nextAt: null,
    });
  const decided = facts({ state: "accepted", hasHistory: true });
  const retention = retentionOf(decided, 12);
  const [first = 0, second = 0] = retention?.warnAt ?? [];
  expect(wakeOf(decided, first - 1)).toEqual({ act: null, nextAt: first });
  expect(wakeOf(decided, first)).toEqual({ act: "warn", nextAt: second });
  expect(wakeOf({ ...decided, warnedAt: first }, second).act).toBe("warn");
  expect(wakeOf({ ...decided, warnedAt: second }, retention?.deleteAt ?? 0).act).toBe("delete");
});

test("a test dossier ends after two weeks, a bin when its days are over", () => {
  expect(wakeOf(facts({ isTest: true }), start + 14 * day).act).toBe("purge");
  const binned = facts({ state: "refused", trashedAt: start, purgeAt: start + 30 * day });
  expect(wakeOf(binned, start + 30 * day - 1)).toEqual({ act: null, nextAt: start + 30 * day });
  expect(wakeOf(binned, start + 30 * day).act).toBe("purge");
});

test("keeping a dossier longer moves its warnings with its end", () => {
  const kept = facts({ state: "refused", keepUntil: start + 700 * day });
  expect(retentionOf(kept, 12)?.deleteAt).toBe(start + 700 * day);
  expect(wakeOf(kept, start + 366 * day).act).toBe(null);
});

test("whatever the ticks, nobody loses a decided dossier without a warning six days before", () => {
  const retention = { warnAt: [start + 335 * day, start + 358 * day], deleteAt: start + 365 * day };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 }), (days) => {
      let warnedAt: number | null = null;
      for (const at of days.toSorted((a, b) => a - b)) {
        const now = start + at * day;
        const due = retentionDue(retention, warnedAt, now);
        expect(due.act === null ? due.nextAt > now : true).toBe(true);
        if (due.act === "warn") warnedAt = now;
        if (due.act !== "delete") continue;
        expect(now).toBeGreaterThanOrEqual(retention.deleteAt);
        expect(now - (warnedAt ?? Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(shortestNotice);
        return;
      }
    }),
  );
});

const shelf = (state: DossierState, verb: ShelfVerb, over = {}) => {
  const planned = planShelf(
    { state, archivedAt: null, trashedAt: null, purgeAt: null, ...over },
    verb,
    start,
  );
  return planned instanceof Refusal ? planned.code : planned;
};

test("only what is over is archived or thrown away, and a bin is restorable for 30 days", () => {
  for (const state of dossierStates) {
    const over = ["accepted", "refused", "no_action", "withdrawn"].includes(state);
    expect(shelf(state, "archive")).toEqual(over ? { archivedAt: start } : "dossier_state_forbids");
    expect(shelf(state, "trash")).toEqual(
      over ? { trashedAt: start, purgeAt: start + 30 * day } : "dossier_state_forbids",
    );
  }
  const binned = { trashedAt: start - day, purgeAt: start + 1 };
  expect(shelf("refused", "restore", binned)).toEqual({ trashedAt: null, purgeAt: null });
  expect(shelf("refused", "restore", { ...binned, purgeAt: start })).toBe("dossier_state_forbids");
  expect(shelf("refused", "unarchive", { archivedAt: start })).toEqual({ archivedAt: null });
  expect(shelf("refused", "archive", { archivedAt: start })).toBe("dossier_state_forbids");
});

test("a draft is its applicant's until it is sent, or opened to the organisation", () => {
  const draft = { state: "draft" as const, isTest: false, sharedAt: null, submittedAt: null };
  expect(isOpenToStaff(draft)).toBe(false);
  expect(isOpenToStaff({ ...draft, sharedAt: start })).toBe(true);
  expect(isOpenToStaff({ ...draft, submittedAt: start })).toBe(true);
  expect(isOpenToStaff({ ...draft, isTest: true })).toBe(true);
  expect(isOpenToStaff({ ...draft, state: "withdrawn" })).toBe(true);
});

const team: Team = {
  ownerEmail: "a@exemple.fr",
  memberEmails: ["b@exemple.fr"],
  openOffers: [{ email: "c@exemple.fr", offer: "join" }],
};

test.each([
  ["join", "a@exemple.fr", "already_in_team"],
  ["join", "b@exemple.fr", "already_in_team"],
  ["transfer", "b@exemple.fr", null],
  ["join", "c@exemple.fr", "already_invited_to_team"],
  ["transfer", "c@exemple.fr", null],
  ["join", "d@exemple.fr", null],
] as const)("an offer to %s sent to %s is %s", (offer, email, code) => {
  expect(offerRefusal(team, offer, email)?.code ?? null).toBe(code);
});

test("a team has an end, and an offer too", () => {
  const memberEmails = Array.from({ length: largestTeam - 1 }, (_, index) => `m${index}@exemple.fr`);
  expect(offerRefusal({ ...team, memberEmails }, "join", "z@exemple.fr")?.code).toBe("team_full");
  expect(offerRefusal({ ...team, memberEmails }, "transfer", "z@exemple.fr")).toBe(null);
  const offer = { expiresAt: start + 1, acceptedAt: null, cancelledAt: null };
  expect(isOpenOffer(offer, start)).toBe(true);
  expect(isOpenOffer(offer, start + 1)).toBe(false);
  expect(isOpenOffer({ ...offer, acceptedAt: start }, start)).toBe(false);
});
