import type { Envelope } from "#queues/messages";

/** A job that no attempt could finish, or that was refused for good, has failed, and its screen says so. */
export function failedJob(d1: D1Database, message: Envelope, now: number): D1PreparedStatement[] {
  if (!("jobId" in message)) return [];
  return [
    d1
      .prepare(
        "update jobs set failed_at = ?1 where organisation_id = ?2 and id = ?3 and finished_at is null and cancelled_at is null",
      )
      .bind(now, message.organisationId, message.jobId),
  ];
}
