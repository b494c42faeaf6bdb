import { and, eq, isNotNull, isNull, ne, notExists, sql } from "drizzle-orm";

import { mustHold, type Guard } from "#db/guards";
import { takenIn, waitingIn } from "#db/trainings/queries";
import { trainingRegistrations, trainingSessions } from "#db/trainings/schema";
import type { Tenant, Write } from "#db/tenant";

export type Civil = {
  lastName: string;
  firstName: string;
  email: string;
  phone: string;
  birthDate: string;
  city: string;
  note: string;
};
export type NewRegistration = Civil & {
  id: string;
  sessionId: string;
  typeId: string;
  personKey: string;
  tokenHash: string;
  now: number;
};

/**
 * One registration, decided where it is written: D1 runs these one batch after the other, so that places, waiting list
 * and replacement are right however many come at once. Somebody validated changes nothing; somebody registered to this
 * session keeps their place and corrects their data; any other live registration of the type is replaced.
 */
export function registerSteps(tenant: Tenant, asked: NewRegistration): (Write | Guard)[] {
  const { db } = tenant;
  const { sessionId, typeId, personKey, now } = asked;
  const { lastName, firstName, email, phone, birthDate, city, note } = asked;
  const civil = { lastName, firstName, email, phone, birthDate, city, note };
  const live = and(
    eq(trainingRegistrations.typeId, typeId),
    eq(trainingRegistrations.personKey, personKey),
    isNull(trainingRegistrations.endedAt),
    isNull(trainingRegistrations.attendance),
  );
  const mine = live ?? sql`false`;
  const validated = db
    .select({ id: trainingRegistrations.id })
    .from(trainingRegistrations)
    .where(tenant.owns(trainingRegistrations, mine, isNotNull(trainingRegistrations.validatedAt)));
  return [
    stillOpen(tenant, sessionId, now),
    mustHold("registration_validated", notExists(validated)),
    tenant.update(
      trainingRegistrations,
      { endedAt: now, endReason: "replaced", version: sql`version + 1` },
      mine,
      ne(trainingRegistrations.sessionId, sessionId),
    ),
    tenant.update(
      trainingRegistrations,
      { ...civil, version: sql`version + 1` },
      mine,
      eq(trainingRegistrations.sessionId, sessionId),
    ),
    tenant.update(
      trainingSessions,
      { lastRank: sql`${trainingSessions.lastRank} + 1` },
      eq(trainingSessions.id, sessionId),
    ),
    insertUnlessThere(tenant, asked),
  ];
}

/** Published, to come and not cancelled, at the instant of the commit. */
export const stillOpen = (tenant: Tenant, sessionId: string, now: number): Guard => {
  const open = tenant.owns(
    trainingSessions,
    eq(trainingSessions.id, sessionId),
    isNotNull(trainingSessions.publishedAt),
    isNull(trainingSessions.cancelledAt),
  );
  return mustHold(
    "session_not_open",
    sql`exists (select 1 from ${trainingSessions} where ${open} and ${trainingSessions.startsAt} > ${now})`,
  );
};

/** A place when one is free and nobody waits before; the end of the waiting list otherwise. */
function insertUnlessThere(tenant: Tenant, asked: NewRegistration): Write {
  const { id, sessionId, typeId, personKey, tokenHash, now } = asked;
  const organisation = tenant.organisationId;
  const free = sql`${takenIn(sessionId, organisation)} < s.capacity and ${waitingIn(sessionId, organisation)} = 0`;
  const query = tenant.db.run(
    sql`insert into training_registrations (organisation_id, id, session_id, type_id, person_key, last_name, first_name, email, phone, birth_date, city, note, token_hash, rank, registered_at, placed_at)
      select s.organisation_id, ${id}, s.id, ${typeId}, ${personKey}, ${asked.lastName}, ${asked.firstName}, ${asked.email}, ${asked.phone}, ${asked.birthDate}, ${asked.city}, ${asked.note}, ${tokenHash}, s.last_rank, ${now}, case when ${free} then ${now} else null end
      from training_sessions s where s.organisation_id = ${organisation} and s.id = ${sessionId}
        and not exists (select 1 from training_registrations l where l.organisation_id = ${organisation} and l.type_id = ${typeId} and l.person_key = ${personKey} and l.ended_at is null and l.attendance is null)`,
  );
  return { toSQL: () => query.getQuery() };
}
