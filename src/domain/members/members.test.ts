import { assert, integer, option, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";

import { parseAmount } from "#domain/members/amounts";
import { diagnose } from "#domain/members/diagnosis";
import { gatesOf, hasFullAccess } from "#domain/members/gates";
import { loginNamesFor } from "#domain/members/login-names";
import { missingFields, profileErrors } from "#domain/members/profile";
import { ftsPrefixQuery } from "#domain/members/search";
import { currentSeason, dueReminder, duesState, graceEnd, remindableDues } from "#domain/members/seasons";

const day = 24 * 60 * 60 * 1000;
const at = Date.UTC(2026, 8, 1);
const season = { startsAt: at, endsAt: at + 365 * day, dueAt: at + 30 * day, graceDays: 60 };
const open = {
  accountAt: 1,
  emailVerifiedAt: 1,
  completedAt: 1,
  approvedAt: 1,
  graceEndsAt: null,
  suspendedAt: null,
  closedAt: null,
};

describe("the four gates", () => {
  test.each(["accountAt", "emailVerifiedAt", "completedAt", "approvedAt"])(
    "without %s there is no full access",
    (fact) => {
      expect(hasFullAccess(open, 5)).toBe(true);
      expect(hasFullAccess({ ...open, [fact]: null }, 5)).toBe(false);
    },
  );

  test.each(["suspendedAt", "closedAt"])("with %s there is none either", (fact) => {
    expect(hasFullAccess({ ...open, [fact]: 3 }, 5)).toBe(false);
  });

  test("the grace stands for the approval until its last millisecond", () => {
    const facts = { ...open, approvedAt: null, graceEndsAt: 10 };
    expect(hasFullAccess(facts, 9)).toBe(true);
    expect(gatesOf(facts, 9).at(-1)).toEqual({ name: "approval", state: "grace", at: 10 });
    expect(hasFullAccess(facts, 10)).toBe(false);
  });

  test("each gate says nothing of the others", () => {
    const instant = option(integer({ min: 1, max: 100 }), { nil: null });
    const facts = record({
      accountAt: instant,
      emailVerifiedAt: instant,
      completedAt: instant,
      approvedAt: instant,
      graceEndsAt: instant,
      suspendedAt: instant,
      closedAt: instant,
    });
    assert(
      property(facts, integer({ min: 0, max: 200 }), (known, now) => {
        const states = Object.fromEntries(gatesOf(known, now).map(({ name, state }) => [name, state]));
        expect(states["account"] === "passed").toBe(known.accountAt !== null);
        expect(states["email"] === "passed").toBe(known.emailVerifiedAt !== null);
        expect(states["profile"] === "passed").toBe(known.completedAt !== null);
        expect(states["approval"] === "passed").toBe(known.approvedAt !== null);
      }),
    );
  });

  test("whoever has full access has no cause that blocks", () => {
    const known = {
      email: "a@exemple.fr",
      missing: [],
      hasSeason: true,
      refusedAt: null,
      lastMail: null,
      duplicates: 0,
    };
    expect(diagnose({ ...open, ...known, lastMail: "delivered" }, 5)).toEqual([]);
    expect(diagnose({ ...open, ...known, lastMail: "failed" }, 5)).toEqual([
      { cause: "mail_failed", blocking: false },
    ]);
  });
});

describe("dues", () => {
  test.each([
    [{ amountCents: 2500, paidOn: "2026-09-01" }, at, "paid"],
    [{ amountCents: 0, paidOn: null }, at, "exempt"],
    [{ amountCents: 2500, paidOn: null }, season.dueAt - 1, "to_come"],
    [{ amountCents: 2500, paidOn: null }, season.dueAt, "late"],
    [{ amountCents: 2500, paidOn: null }, graceEnd(season), "lapsed"],
  ])("%o at %d: %s", (dues, now, state) => {
    expect(duesState(dues, season, now)).toBe(state);
  });

  test.each([
    [-31, undefined],
    [-30, -30],
    [-24, -30],
    [-23, undefined],
    [-7, -7],
    [0, undefined],
    [30, 30],
    [60, 60],
    [67, undefined],
  ])("%d days from the due date, the reminder owed is %s", (days, reminder) => {
    expect(dueReminder(season.dueAt, season.dueAt + days * day + 2 * 60 * 60 * 1000)).toBe(reminder);
  });

  test("whoever is owed a reminder now is read in one window, whatever the time changes in between", () => {
    assert(
      property(
        integer({ min: at, max: at + 800 * day }),
        integer({ min: -40 * day, max: 80 * day }),
        (dueAt, since) => {
          const now = dueAt + since;
          const read = remindableDues(now).filter(
            ({ after, until }) => dueAt > after && dueAt <= until,
          ).length;
          expect(read).toBeLessThanOrEqual(1);
          expect(read).toBeGreaterThanOrEqual(dueReminder(dueAt, now) === undefined ? 0 : 1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("the season that runs is the latest that has started", () => {
    const seasons = [{ startsAt: 10 }, { startsAt: 30 }, { startsAt: 20 }];
    expect(currentSeason(seasons, 9)).toBeUndefined();
    expect(currentSeason(seasons, 25)).toEqual({ startsAt: 20 });
  });

  test.each([
    ["25", 2500],
    ["25,5", 2550],
    ["1 234,50 €", 123_450],
    ["25.05", 2505],
  ])("%s is %d cents", (text, cents) => {
    expect(parseAmount(text)).toEqual({ value: cents });
  });
  test.each(["", "-5", "1,234", "abc", "1e3"])("%s is no amount", (text) => {
    expect(parseAmount(text)).toEqual({ error: "not_amount" });
  });
});

describe("names and searches", () => {
  test("names proposed for one person are all different and all allowed", () => {
    assert(
      property(string({ unit: "grapheme" }), string({ unit: "grapheme" }), (first, last) => {
        const keys = loginNamesFor(first, last).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
    expect(loginNamesFor("Li", "").map(({ shown }) => shown)[0]).toBe("li.adherent");
  });

  test.each([
    ["jea DUP", '"jea"* "dup"*'],
    ['" OR *', '"or"*'],
    ["  ", null],
    ["Élodie  Lefèvre-d’Arc", '"elodie"* "lefevre"* "d"* "arc"*'],
  ])("%s asks for %s", (text, query) => {
    expect(ftsPrefixQuery(text)).toBe(query);
  });

  test("what is missing is said field by field, and dates are checked against the day it is", () => {
    const profile = {
      lastName: "Lefèvre",
      firstName: "Camille",
      birthDate: "1890-01-01",
      phone: null,
      street: null,
      postalCode: "2A004",
      city: "Ajaccio",
      country: "FR",
    };
    expect(missingFields(profile)).toEqual(["phone", "street"]);
    expect(profileErrors(profile, at).map(({ pointer, code }) => [pointer, code])).toEqual([
      ["/birthDate", "born_too_early"],
      ["/postalCode", "not_postal_code"],
    ]);
  });
});
