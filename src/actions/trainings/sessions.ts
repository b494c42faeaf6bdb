import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id, instant, longText, shortText, wholeNumber } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { audiences, sessionState } from "#domain/trainings/sessions";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { sessionById, typeById, type SessionRow } from "#db/trainings/queries";
import { trainingSessions } from "#db/trainings/schema";
import { one } from "#db/statement";

const fields = {
  place: shortText(200, 1),
  startsAt: instant,
  endsAt: instant,
  capacity: z.int().min(1).max(10_000),
  trainers: shortText(300).default(""),
  priceCents: z.int().min(0).max(10_000_000).default(0),
  description: longText(5000).default(""),
  audience: z.enum(audiences).default("public"),
};

/** A session of a training, a draft until it is published. */
export const createTrainingSession = action({
  name: "trainings.create-session",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({ typeId: id("tty"), ...fields }),
  refuses: ["not_found"],
  reads: (scope, { typeId }) => ({ type: one(typeById(scope, typeId)) }),
  run({ tenant, now, newId }, asked, { type }) {
    if (!type) throw new Refusal("not_found");
    if (asked.endsAt <= asked.startsAt) throw invalid({ pointer: "/endsAt", code: "ends_before_start" });
    const session = { id: newId("tse"), ...asked, createdAt: now };
    return {
      result: { id: session.id, version: 1 },
      change: { steps: [tenant.insert(trainingSessions, session)], audit: { subject: session.id } },
    };
  },
});

/**
 * Changes a session. Participants are told of another place or date, unless it is already behind them; a larger
 * capacity is offered to who waits.
 */
export const editTrainingSession = action({
  name: "trainings.edit-session",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({ sessionId: id("tse"), version: wholeNumber(1, 1e9), ...fields }),
  refuses: ["not_found", "session_cancelled", "stale_version"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, now }, { sessionId, version, ...asked }, { session }) {
    if (!session) throw new Refusal("not_found");
    if (session.cancelledAt !== null) throw new Refusal("session_cancelled");
    if (asked.endsAt <= asked.startsAt) throw invalid({ pointer: "/endsAt", code: "ends_before_start" });
    const moved = isMoved(session, asked) && session.publishedAt !== null && asked.endsAt > now;
    return {
      result: { id: sessionId, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            trainingSessions,
            { ...asked, version: version + 1 },
            eq(trainingSessions.id, sessionId),
            eq(trainingSessions.version, version),
            isNull(trainingSessions.cancelledAt),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: sessionId, details: { moved } },
        messages: [
          { kind: "trainings.offer-places", sessionId },
          ...(moved
            ? [
                {
                  kind: "trainings.tell-trainees" as const,
                  sessionId,
                  what: "changed" as const,
                  round: version + 1,
                  after: "",
                },
              ]
            : []),
        ],
      },
    };
  },
});

type Told = Pick<SessionRow, "place" | "startsAt" | "endsAt">;

const isMoved = (before: Told, after: Told): boolean =>
  before.place !== after.place || before.startsAt !== after.startsAt || before.endsAt !== after.endsAt;

/** Opens registration: the session is on the portal and in the calendar. */
export const publishTrainingSession = action({
  name: "trainings.publish-session",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({ sessionId: id("tse"), version: wholeNumber(1, 1e9) }),
  refuses: ["not_found", "session_cancelled", "stale_version"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, now }, { sessionId, version }, { session }) {
    if (!session) throw new Refusal("not_found");
    if (session.cancelledAt !== null) throw new Refusal("session_cancelled");
    const values = { publishedAt: session.publishedAt ?? now, version: version + 1 };
    return {
      result: { id: sessionId, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            trainingSessions,
            values,
            eq(trainingSessions.id, sessionId),
            eq(trainingSessions.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: sessionId },
      },
    };
  },
});

/** Cancels a session: everybody registered is told why, and their registration ends. */
export const cancelTrainingSession = action({
  name: "trainings.cancel-session",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    sessionId: id("tse"),
    version: wholeNumber(1, 1e9),
    reason: longText(1000).default(""),
  }),
  refuses: ["not_found", "session_cancelled", "session_not_open", "stale_version"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, now }, { sessionId, version, reason }, { session }) {
    if (!session) throw new Refusal("not_found");
    const state = sessionState(session, now);
    if (state === "cancelled") throw new Refusal("session_cancelled");
    if (state === "over") throw new Refusal("session_not_open");
    return {
      result: { id: sessionId, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            trainingSessions,
            { cancelledAt: now, cancelReason: reason, version: version + 1 },
            eq(trainingSessions.id, sessionId),
            eq(trainingSessions.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: sessionId },
        messages: [
          { kind: "trainings.tell-trainees", sessionId, what: "cancelled", round: version + 1, after: "" },
        ],
      },
    };
  },
});

/** Calls everybody who has a place: when, where, with what. */
export const convokeTrainees = action({
  name: "trainings.convoke",
  requires: "trainings.edit",
  access: "outreach",
  input: z.strictObject({ sessionId: id("tse") }),
  refuses: ["not_found", "session_not_open"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ now }, { sessionId }, { session }) {
    if (!session) throw new Refusal("not_found");
    if (sessionState(session, now) !== "open") throw new Refusal("session_not_open");
    return {
      result: { taken: session.taken },
      change: {
        steps: [],
        audit: { subject: sessionId },
        messages: [
          { kind: "trainings.tell-trainees", sessionId, what: "convoked", round: session.version, after: "" },
        ],
      },
    };
  },
});
