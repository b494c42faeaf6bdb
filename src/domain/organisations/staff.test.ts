import { describe, expect, test } from "vitest";

import { changedPlace, grantRefusal, isPossible, seatRefusal, type Seat } from "#domain/organisations/staff";
import {
  invitationState,
  maskEmail,
  placeOnAccepting,
  secondsBeforeInviting,
  secondsBeforeResend,
} from "#domain/organisations/staff-invitations";

const seat = (id: string, staffRole: Seat["staffRole"], accountManagement = false): Seat => ({
  id,
  staffRole,
  accountManagement,
});
const owner = seat("1", "owner", true);
const admin = seat("2", "admin");
const treasurer = seat("3", "admin", true);
const manager = seat("4", "manager");

describe("seats", () => {
  test.each([
    [owner, owner, "owner_is_fixed"],
    [admin, owner, "owner_is_fixed"],
    [admin, admin, "not_yourself"],
    [admin, treasurer, "owner_decides_management"],
    [treasurer, seat("5", "admin", true), "owner_decides_management"],
    [owner, treasurer, undefined],
    [admin, manager, undefined],
    [admin, seat("6", "admin"), undefined],
  ])("%o on %o: %s", (by, target, refusal) => {
    expect(seatRefusal(by, target)).toBe(refusal);
  });

  test("account management is granted by the owner alone, to admins alone", () => {
    expect(grantRefusal(owner, { role: "admin", accountManagement: true })).toBeUndefined();
    expect(grantRefusal(treasurer, { role: "admin", accountManagement: true })).toBe(
      "owner_decides_management",
    );
    expect(isPossible({ role: "manager", accountManagement: true })).toBe(false);
  });

  test("becoming a manager drops account management, unless it is asked for", () => {
    expect(changedPlace(treasurer, { role: "manager" })).toEqual({
      role: "manager",
      accountManagement: false,
    });
    expect(changedPlace(treasurer, {})).toEqual({ role: "admin", accountManagement: true });
    expect(changedPlace(manager, { accountManagement: true })).toEqual({
      role: "manager",
      accountManagement: true,
    });
  });
});

describe("invitations to the team", () => {
  const facts = { expiresAt: 100, acceptedAt: null, cancelledAt: null };
  test.each([
    [facts, 99, "pending"],
    [facts, 100, "expired"],
    [{ ...facts, cancelledAt: 50 }, 99, "cancelled"],
    [{ ...facts, acceptedAt: 50 }, 200, "accepted"],
  ])("%o at %d is %s", (given, now, state) => {
    expect(invitationState(given, now)).toBe(state);
  });

  const offered = { role: "admin", accountManagement: false } as const;
  const existing = (staffRole: Seat["staffRole"], deactivated: boolean) => ({
    staffRole,
    accountManagement: true,
    deactivated,
  });
  test.each([
    [undefined, offered],
    [existing(null, false), offered],
    [existing("manager", false), offered],
    [existing("admin", true), offered],
    [existing("admin", false), undefined],
    [existing("owner", false), undefined],
    [existing("owner", true), undefined],
  ])("whoever had %o gets %o", (had, place) => {
    expect(placeOnAccepting(had, offered)).toEqual(place);
  });

  test("waiting times are in seconds, and end", () => {
    expect(secondsBeforeResend(0, 1)).toBe(1200);
    expect(secondsBeforeResend(0, 20 * 60 * 1000)).toBe(0);
    const latest = Array.from({ length: 50 }, () => 0);
    expect(secondsBeforeInviting(latest.slice(1), 0)).toBe(0);
    expect(secondsBeforeInviting(latest, 0)).toBe(24 * 60 * 60);
    expect(secondsBeforeInviting(latest, 24 * 60 * 60 * 1000)).toBe(0);
  });

  test.each([
    ["jean.dupont@exemple.fr", "j•••@exemple.fr"],
    ["a@b.fr", "a•••@b.fr"],
  ])("%s is shown as %s", (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });
});
