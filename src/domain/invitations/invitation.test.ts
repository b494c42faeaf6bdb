import { describe, expect, test } from "vitest";

import {
  causeOf,
  invitationState,
  isLinkOpen,
  skipOf,
  type InvitationFacts,
  type RemindableFacts,
} from "#domain/invitations/invitation";
import {
  awaitsPartner,
  canMove,
  isExpiringSoon,
  isWritable,
  labelOf,
  move,
  prequalificationStates,
  prequalificationVerbs,
} from "#domain/invitations/prequalification";

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22, 9);
const facts: InvitationFacts = {
  sentAt: now - day,
  bouncedAt: null,
  openedAt: null,
  acceptedAt: null,
  endedAt: null,
  ending: null,
  expiresAt: now + day,
};

test.each([
  [{ sentAt: null }, "queued", true],
  [{}, "sent", true],
  [{ bouncedAt: now }, "bounced", true],
  [{ openedAt: now }, "opened", true],
  [{ bouncedAt: now, openedAt: now }, "bounced", true],
  [{ acceptedAt: now }, "accepted", false],
  [{ acceptedAt: now, endedAt: now, ending: "superseded" }, "accepted", false],
  [{ endedAt: now, ending: "not_me" }, "not_me", false],
  [{ endedAt: now, ending: "superseded" }, "superseded", false],
  [{ expiresAt: now }, "expired", false],
  [{ expiresAt: now + 1 }, "sent", true],
  [{ archivedAt: now }, "sent", false],
] as const)("an invitation with %j is %s", (change, state, open) => {
  expect(invitationState({ ...facts, ...change }, now)).toBe(state);
  expect(isLinkOpen({ archivedAt: null, ...facts, ...change }, now)).toBe(open);
});

test.each([
  [{ registered: false, state: "to_complete" }, "not_registered"],
  [{ registered: true, state: "to_complete" }, "not_validated"],
  [{ registered: true, state: "in_progress" }, "not_validated"],
  [{ registered: true, state: "correction_requested" }, "not_validated"],
  [{ registered: true, state: "expired" }, "expired"],
  [{ registered: true, state: "completed", validUntil: now + 59 * day }, "expired"],
  [
    { registered: true, state: "completed", validUntil: now + 61 * day },
    { refusal: "prequalification_valid" },
  ],
  [{ registered: true, state: "submitted" }, { refusal: "prequalification_in_review" }],
  [{ registered: true, state: "refused" }, { refusal: "prequalification_refused" }],
] as const)("a partner that stands at %j is invited because %j", (standing, cause) => {
  expect(causeOf({ validUntil: null, ...standing }, now)).toEqual(cause);
});

describe("whom a reminder leaves alone", () => {
  const waiting: RemindableFacts = {
    archivedAt: null,
    ending: null,
    acceptedAt: null,
    bouncedAt: null,
    lastSentAt: now - 10 * day,
    state: "to_complete",
  };
  test.each([
    [{}, null],
    [{ acceptedAt: now - day, state: "in_progress" }, null],
    [{ ending: "expired" }, null],
    [{ state: "expired" }, null],
    [{ lastSentAt: now - 3 * day }, null],
    [{ lastSentAt: now - 3 * day + 1 }, "too_recent"],
    [{ archivedAt: now }, "archived"],
    [{ ending: "declined" }, "ended"],
    [{ ending: "not_me" }, "ended"],
    [{ ending: "cancelled" }, "ended"],
    [{ ending: "superseded" }, "ended"],
    [{ state: "submitted" }, "answered"],
    [{ state: "completed" }, "answered"],
    [{ state: "refused" }, "answered"],
    [{ bouncedAt: now }, "bounced"],
    [{ bouncedAt: now, archivedAt: now }, "archived"],
  ] as const)("%j: %s", (change, skip) => {
    expect(skipOf({ ...waiting, ...change }, 3 * day, now)).toBe(skip);
  });
});

describe("a pre-qualification", () => {
  test("goes from asked to validated, with a correction on the way, and starts again when it ends", () => {
    const path = [
      "start",
      "submit",
      "request_correction",
      "submit",
      "validate",
      "expire",
      "begin_update",
    ] as const;
    expect(path.reduce(move, "to_complete")).toBe("in_progress");
  });

  test("knows every other verb as a refusal", () => {
    const allowed = prequalificationStates.flatMap((state) =>
      prequalificationVerbs.filter((verb) => canMove(state, verb)).map((verb) => `${state} ${verb}`),
    );
    expect(allowed).toEqual([
      "to_complete start",
      "in_progress submit",
      "submitted validate",
      "submitted request_correction",
      "submitted refuse",
      "correction_requested submit",
      "completed request_correction",
      "completed expire",
      "completed invalidate",
      "completed begin_update",
      "refused reopen",
      "expired begin_update",
    ]);
    expect(() => move("submitted", "submit")).toThrow("prequalification_state_forbids");
  });

  test.each([
    ["to_complete", null, "to_complete", true, true],
    ["in_progress", null, "to_complete", true, true],
    ["in_progress", now + day, "completed", true, true],
    ["submitted", null, "to_complete", false, false],
    ["completed", now + day, "completed", false, false],
    ["completed", now, "expired", false, false],
    ["expired", now - day, "expired", true, false],
    ["expired", null, "expired", true, false],
    ["refused", null, "to_complete", false, false],
  ] as const)("%s until %s reads %s", (state, validUntil, label, awaits, writable) => {
    expect(labelOf({ state, validUntil }, now)).toBe(label);
    expect(awaitsPartner(state)).toBe(awaits);
    expect(isWritable(state)).toBe(writable);
  });

  test("ends soon during its last sixty days", () => {
    expect(isExpiringSoon({ state: "completed", validUntil: now + 60 * day }, now)).toBe(true);
    expect(isExpiringSoon({ state: "completed", validUntil: now + 60 * day + 1 }, now)).toBe(false);
    expect(isExpiringSoon({ state: "completed", validUntil: now }, now)).toBe(false);
  });
});
