import { and, asc, desc, eq, getTableColumns, gt, isNotNull, isNull, sql } from "drizzle-orm";

import { mails, type MailState } from "#db/integrations/schema";
import {
  trainingRegistrations,
  trainingRequests,
  trainingSessions,
  trainingTypes,
} from "#db/trainings/schema";
import type { Scope } from "#db/tenant";

const ofType = and(
  eq(trainingTypes.organisationId, trainingSessions.organisationId),
  eq(trainingTypes.id, trainingSessions.typeId),
);

/** Places that nobody else can have: held, or offered. Read from the rows of one session, by their index. */
export const takenIn = (sessionId: unknown, organisation: unknown) =>
  sql<number>`(select count(*) from training_registrations r where r.organisation_id = ${organisation} and r.session_id = ${sessionId} and r.ended_at is null and (r.placed_at is not null or r.offered_at is not null))`;
export const waitingIn = (sessionId: unknown, organisation: unknown) =>
  sql<number>`(select count(*) from training_registrations r where r.organisation_id = ${organisation} and r.session_id = ${sessionId} and r.ended_at is null and r.placed_at is null and r.offered_at is null)`;

const sessionColumns = {
  id: trainingSessions.id,
  typeId: trainingSessions.typeId,
  typeName: sql<string>`${trainingTypes.name}`.as("type_name"),
  typeDescription: sql<string>`${trainingTypes.description}`.as("type_description"),
  place: trainingSessions.place,
  startsAt: trainingSessions.startsAt,
  endsAt: trainingSessions.endsAt,
  capacity: trainingSessions.capacity,
  trainers: trainingSessions.trainers,
  priceCents: trainingSessions.priceCents,
  description: trainingSessions.description,
  audience: trainingSessions.audience,
  publishedAt: trainingSessions.publishedAt,
  cancelledAt: trainingSessions.cancelledAt,
  cancelReason: trainingSessions.cancelReason,
  version: trainingSessions.version,
  taken: takenIn(trainingSessions.id, trainingSessions.organisationId).as("taken"),
  waiting: waitingIn(trainingSessions.id, trainingSessions.organisationId).as("waiting"),
};

const sessions = (scope: Scope) =>
  scope.db.select(sessionColumns).from(trainingSessions).innerJoin(trainingTypes, ofType);

export type SessionRow = Awaited<ReturnType<typeof sessionById>>[number];

export const sessionById = (scope: Scope, sessionId: string) =>
  sessions(scope).where(scope.owns(trainingSessions, eq(trainingSessions.id, sessionId)));

/** Sessions from an instant on, soonest first; those before it, latest first. */
export const sessionsAround = (
  scope: Scope,
  {
    past,
    from,
    after,
    limit,
    published,
  }: {
    past: boolean;
    from: number;
    after: { startsAt: number; id: string } | undefined;
    limit: number;
    published: boolean;
  },
) => {
  const order = past
    ? [desc(trainingSessions.startsAt), desc(trainingSessions.id)]
    : [asc(trainingSessions.startsAt), asc(trainingSessions.id)];
  const side = past
    ? sql`${trainingSessions.startsAt} < ${from}`
    : sql`${trainingSessions.startsAt} >= ${from}`;
  const beyond = after
    ? sql`(${trainingSessions.startsAt}, ${trainingSessions.id}) ${past ? sql`<` : sql`>`} (${after.startsAt}, ${after.id})`
    : undefined;
  return sessions(scope)
    .where(
      and(
        scope.owns(trainingSessions, side),
        beyond,
        published ? isNotNull(trainingSessions.publishedAt) : undefined,
        published ? isNull(trainingSessions.cancelledAt) : undefined,
      ),
    )
    .orderBy(...order)
    .limit(limit);
};

/** Open sessions that somebody waits for, in the order of their ids. */
export const sessionsAwaited = (scope: Scope, now: number, after: string, limit: number) =>
  scope.db
    .select({ id: trainingSessions.id })
    .from(trainingSessions)
    .where(
      scope.owns(
        trainingSessions,
        gt(trainingSessions.id, after),
        gt(trainingSessions.startsAt, now),
        isNotNull(trainingSessions.publishedAt),
        isNull(trainingSessions.cancelledAt),
        gt(waitingIn(trainingSessions.id, trainingSessions.organisationId), 0),
      ),
    )
    .orderBy(asc(trainingSessions.id))
    .limit(limit);

export const typesOf = (scope: Scope) =>
  scope.db
    .select()
    .from(trainingTypes)
    .where(scope.owns(trainingTypes))
    .orderBy(asc(trainingTypes.name))
    .limit(200);

export const typeById = (scope: Scope, typeId: string) =>
  scope.db
    .select()
    .from(trainingTypes)
    .where(scope.owns(trainingTypes, eq(trainingTypes.id, typeId)));

export const requestByToken = (scope: Scope, tokenHash: string) =>
  scope.db
    .select()
    .from(trainingRequests)
    .where(scope.owns(trainingRequests, eq(trainingRequests.tokenHash, tokenHash)));

export const requestById = (scope: Scope, requestId: string) =>
  scope.db
    .select()
    .from(trainingRequests)
    .where(scope.owns(trainingRequests, eq(trainingRequests.id, requestId)));

/** Live registrations of an address to a type of training: what a new one replaces, or what forbids it. */
export const liveOfType = (scope: Scope, typeId: string, email: string) =>
  scope.db
    .select({
      id: trainingRegistrations.id,
      sessionId: trainingRegistrations.sessionId,
      personKey: trainingRegistrations.personKey,
      lastName: trainingRegistrations.lastName,
      firstName: trainingRegistrations.firstName,
      placedAt: trainingRegistrations.placedAt,
      validatedAt: trainingRegistrations.validatedAt,
      offeredAt: trainingRegistrations.offeredAt,
      offerExpiresAt: trainingRegistrations.offerExpiresAt,
      endedAt: trainingRegistrations.endedAt,
      endReason: trainingRegistrations.endReason,
      attendance: trainingRegistrations.attendance,
      startsAt: trainingSessions.startsAt,
      place: trainingSessions.place,
    })
    .from(trainingRegistrations)
    .innerJoin(
      trainingSessions,
      and(
        eq(trainingSessions.organisationId, trainingRegistrations.organisationId),
        eq(trainingSessions.id, trainingRegistrations.sessionId),
      ),
    )
    .where(
      scope.owns(
        trainingRegistrations,
        eq(trainingRegistrations.typeId, typeId),
        eq(trainingRegistrations.email, email),
        isNull(trainingRegistrations.endedAt),
        isNull(trainingRegistrations.attendance),
      ),
    )
    .limit(20);

export const registrationById = (scope: Scope, registrationId: string) =>
  scope.db
    .select()
    .from(trainingRegistrations)
    .where(scope.owns(trainingRegistrations, eq(trainingRegistrations.id, registrationId)));

export const registrationByToken = (scope: Scope, tokenHash: string) =>
  scope.db
    .select()
    .from(trainingRegistrations)
    .where(scope.owns(trainingRegistrations, eq(trainingRegistrations.tokenHash, tokenHash)));

/** Trainees of a session after one, in the order they came. */
export const traineesAfter = (
  scope: Scope,
  sessionId: string,
  live: boolean,
  after: string | undefined,
  limit: number,
) =>
  scope.db
    .select()
    .from(trainingRegistrations)
    .where(page(scope, sessionId, live, after))
    .orderBy(asc(trainingRegistrations.id))
    .limit(limit);

export type ListedTrainee = Awaited<ReturnType<typeof traineesWithMail>>[number];

/** The same with what became of the last mail about each, to the address they have now. */
export const traineesWithMail = (
  scope: Scope,
  sessionId: string,
  live: boolean,
  after: string | undefined,
  limit: number,
) =>
  scope.db
    .select({ ...getTableColumns(trainingRegistrations), lastMail: lastMail.as("last_mail") })
    .from(trainingRegistrations)
    .where(page(scope, sessionId, live, after))
    .orderBy(asc(trainingRegistrations.id))
    .limit(limit);

/** Named in full: in a query of one table, columns would lose the name of theirs, and the inner table has the same. */
const lastMail = sql<MailState | null>`(select m.state from ${mails} m where m.organisation_id = training_registrations.organisation_id and m.subject_id = training_registrations.id and m.recipient = training_registrations.email order by m.id desc limit 1)`;

const page = (scope: Scope, sessionId: string, live: boolean, after: string | undefined) =>
  and(
    scope.owns(trainingRegistrations, eq(trainingRegistrations.sessionId, sessionId)),
    live ? isNull(trainingRegistrations.endedAt) : undefined,
    after === undefined ? undefined : gt(trainingRegistrations.id, after),
  );

/** Who has a place in a session. */
export const traineesWithPlace = (scope: Scope, sessionId: string, limit: number) =>
  scope.db
    .select({
      lastName: trainingRegistrations.lastName,
      firstName: trainingRegistrations.firstName,
      birthDate: trainingRegistrations.birthDate,
    })
    .from(trainingRegistrations)
    .where(
      scope.owns(
        trainingRegistrations,
        eq(trainingRegistrations.sessionId, sessionId),
        isNull(trainingRegistrations.endedAt),
        isNotNull(trainingRegistrations.placedAt),
      ),
    )
    .limit(limit);

/** Who waits, first come first. */
export const waitingList = (scope: Scope, sessionId: string, limit: number) =>
  scope.db
    .select({ id: trainingRegistrations.id, email: trainingRegistrations.email })
    .from(trainingRegistrations)
    .where(
      scope.owns(
        trainingRegistrations,
        eq(trainingRegistrations.sessionId, sessionId),
        isNull(trainingRegistrations.endedAt),
        isNull(trainingRegistrations.placedAt),
        isNull(trainingRegistrations.offeredAt),
      ),
    )
    .orderBy(asc(trainingRegistrations.rank))
    .limit(limit);
