import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { offerLifetime, placesToOffer } from "#domain/trainings/registrations";
import { sessionState } from "#domain/trainings/sessions";
import { action } from "#actions/action";
import { mustHaveChanged, mustHold } from "#db/guards";
import { isIn } from "#db/is-in";
import { registrationById, sessionById, sessionsAwaited, takenIn, waitingList } from "#db/trainings/queries";
import { trainingRegistrations, trainingSessions } from "#db/trainings/schema";
import { many, one } from "#db/statement";

/** Offers made in one commit; the next message goes on. */
const atOnce = 100;

/** Offers the places that came free to those who waited longest. Two at once never offer one place twice. */
export const offerPlaces = action({
  name: "trainings.offer-places",
  requires: "system.run",
  access: "outreach",
  input: z.strictObject({ sessionId: id("tse") }),
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    waiting: many(waitingList(scope, sessionId, atOnce)),
  }),
  run({ tenant, organisation, now }, { sessionId }, { session, waiting }) {
    if (!session || sessionState(session, now) !== "open") return { result: 0 };
    const next = waiting.slice(0, placesToOffer(session.capacity, session.taken, waiting.length));
    if (next.length === 0) return { result: 0 };
    const expiresAt = Math.min(now + offerLifetime, session.startsAt);
    const ids = next.map((each) => each.id);
    return {
      result: next.length,
      change: {
        steps: [
          tenant.update(
            trainingRegistrations,
            { offeredAt: now, offerExpiresAt: expiresAt, version: sql`version + 1` },
            isIn(trainingRegistrations.id, ids),
            isNull(trainingRegistrations.endedAt),
            isNull(trainingRegistrations.offeredAt),
            isNull(trainingRegistrations.placedAt),
          ),
          mustHaveChanged("conflict", next.length),
          mustHold(
            "conflict",
            sql`${takenIn(sessionId, tenant.organisationId)} <= (select ${trainingSessions.capacity} from ${trainingSessions} where ${tenant.owns(trainingSessions, eq(trainingSessions.id, sessionId))})`,
          ),
        ],
        audit: { subject: sessionId, details: { offered: next.map((each) => each.id) } },
        messages: next.length === atOnce ? [{ kind: "trainings.offer-places", sessionId }] : [],
        mails: next.map((each) => ({
          kind: "training-offer",
          cause: `training-offer:${each.id}:${now}`,
          subjectId: each.id,
          recipient: each.email,
          locale: organisation.settings.locale,
        })),
      },
    };
  },
});

/** Sessions looked at together. */
const pageSize = 200;

/** Offers what came free while nothing could be offered, once the portal or the module is open again, page after page. */
export const offerAgain = action({
  name: "trainings.offer-again",
  requires: "system.run",
  access: "outreach",
  input: z.strictObject({ after: z.string().max(40) }),
  reads: (scope, { after }, now) => ({ sessions: many(sessionsAwaited(scope, now, after, pageSize)) }),
  run(_context, _input, { sessions }) {
    const last = sessions.at(-1);
    const more = sessions.length === pageSize && last;
    return {
      result: sessions.length,
      change: {
        steps: [],
        audit: "none",
        messages: [
          ...sessions.map(({ id: sessionId }) => ({ kind: "trainings.offer-places" as const, sessionId })),
          ...(more ? [{ kind: "trainings.offer-again" as const, after: last.id }] : []),
        ],
      },
    };
  },
});

/** An offer that nobody took in time ends, and its place goes to the next. */
export const lapseOffer = action({
  name: "trainings.lapse-offer",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ registrationId: id("reg") }),
  reads: (scope, { registrationId }) => ({ registration: one(registrationById(scope, registrationId)) }),
  run({ tenant, now }, { registrationId }, { registration }) {
    const { offerExpiresAt = null } = registration ?? {};
    if (!registration || offerExpiresAt === null || offerExpiresAt > now) return { result: false };
    if (registration.placedAt !== null || registration.endedAt !== null) return { result: false };
    return {
      result: true,
      change: {
        steps: [
          tenant.update(
            trainingRegistrations,
            { endedAt: now, endReason: "lapsed", version: sql`version + 1` },
            and(
              eq(trainingRegistrations.id, registrationId),
              isNull(trainingRegistrations.placedAt),
              isNull(trainingRegistrations.endedAt),
              lte(trainingRegistrations.offerExpiresAt, now),
            ) ?? sql`false`,
          ),
          mustHaveChanged("conflict"),
        ],
        audit: { subject: registration.sessionId, details: { registrationId } },
        messages: [{ kind: "trainings.offer-places", sessionId: registration.sessionId }],
      },
    };
  },
});
