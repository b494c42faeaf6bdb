import type { Envelope } from "#queues/messages";
import { givenUp } from "#queues/given-up";
import { log } from "#platform/log";

/** Keeps what a queue gave up, where an operator sees and replays it; its outbox row is marked dead, its mail or its job failed. */
export async function bury(
  d1: D1Database,
  batch: MessageBatch<Envelope>,
  now: number,
  newId: (prefix: string) => string,
): Promise<void> {
  for (const message of batch.messages) {
    const { id, kind, organisationId } = message.body;
    await d1.batch([
      d1
        .prepare(
          "insert into dead_letters (id, queue, organisation_id, kind, body, received_at) select ?1, ?2, ?3, ?4, ?5, ?6 where not exists (select 1 from dead_letters where json_extract(body, '$.id') = ?7 and replayed_at is null)",
        )
        .bind(newId("ded"), batch.queue, organisationId, kind, JSON.stringify(message.body), now, id),
      d1.prepare("update outbox set dead_at = ?1 where id = ?2 and done_at is null").bind(now, id),
      ...givenUp(d1, message.body, now, "attempts_exhausted"),
    ]);
    message.ack();
    log("error", "message dead", { id, kind, queue: batch.queue });
  }
}
