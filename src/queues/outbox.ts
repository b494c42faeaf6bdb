import type { Committed } from "#db/commit";
import { givenUp } from "#queues/given-up";
import { queueOf, type Envelope } from "#queues/messages";
import type { Services } from "#platform/services";

/** A queue takes 100 messages a call (Queues limits). */
const chunkSize = 100;

/**
 * Hands outbox rows over to their queue, then marks them relayed. Losing the mark only sends a duplicate,
 * which finds its outbox row done; losing the send leaves the row for the minute cron.
 */
export async function relay(
  services: Pick<Services, "d1" | "queues">,
  committed: Committed,
  now: number,
): Promise<void> {
  const envelopes = committed.relay.map(({ id, message, organisationId }): Envelope => ({
    ...message,
    id,
    organisationId,
  }));
  const byQueue = Map.groupBy(envelopes, ({ kind }) => queueOf(kind));
  for (const [queue, waiting] of byQueue) {
    for (let from = 0; from < waiting.length; from += chunkSize) {
      const chunk = waiting.slice(from, from + chunkSize);
      await services.queues[queue].sendBatch(chunk.map((body) => ({ body })));
      await markRelayed(
        services.d1,
        chunk.map(({ id }) => id),
        now,
      );
    }
  }
}

/** A message that was refused for good is not owed any more: its job or its mail has failed. */
export const markDone = (d1: D1Database, message: Envelope, now: number, reason: string) =>
  d1.batch([
    d1.prepare("update outbox set done_at = ?1 where id = ?2 and done_at is null").bind(now, message.id),
    ...givenUp(d1, message, now, reason),
  ]);

const markRelayed = (d1: D1Database, ids: readonly string[], now: number) =>
  d1
    .prepare("update outbox set relayed_at = ?1 where id in (select value from json_each(?2))")
    .bind(now, JSON.stringify(ids))
    .run();
