import type { Envelope } from "#queues/messages";

/**
 * What no attempt could do, or what was refused for good, is seen by whoever waits for it: a job has failed, and a
 * mail can be sent again from the ledger. A mail that was handed over may have left all the same: nobody knows.
 */
export function givenUp(
  d1: D1Database,
  message: Envelope,
  now: number,
  reason: string,
): D1PreparedStatement[] {
  if ("jobId" in message)
    return [
      d1
        .prepare(
          "update jobs set failed_at = ?1 where organisation_id = ?2 and id = ?3 and finished_at is null and cancelled_at is null",
        )
        .bind(now, message.organisationId, message.jobId),
    ];
  if (message.kind === "mail.deliver")
    return [
      d1
        .prepare(
          "update mails set state = iif(state = 'queued', 'failed', 'unknown'), failure = coalesce(failure, ?2) where id = ?1 and state in ('queued', 'sending')",
        )
        .bind(message.mailId, reason),
    ];
  return [];
}
