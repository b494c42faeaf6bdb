import type { Envelope } from "#queues/messages";
import { givenUp } from "#queues/given-up";
import { faultOf, log } from "#platform/log";

/** The hundred attempts of wrangler.toml take eight hours so: nothing keeps what this queue gives up. */
const patience = { delaySeconds: 300 };

/** Keeps what a queue gave up, where an operator sees and replays it; its outbox row is marked dead, its mail or its job failed. */
export async function bury(
  d1: D1Database,
  batch: MessageBatch<Envelope>,
  now: number,
  newId: (prefix: string) => string,
): Promise<void> {
  for (const message of batch.messages) {
    const { id, kind } = message.body;
    try {
      await keep(d1, batch.queue, message.body, now, newId("ded"));
      message.ack();
      log("error", "message dead", { id, kind, queue: batch.queue });
    } catch (error) {
      message.retry(patience);
      log("error", "dead message not kept", { id, kind, queue: batch.queue, fault: faultOf(error) });
    }
  }
}

async function keep(
  d1: D1Database,
  queue: string,
  envelope: Envelope,
  now: number,
  letterId: string,
): Promise<void> {
  const { id, kind, organisationId } = envelope;
  await d1.batch([
    d1
      .prepare(
        "insert into dead_letters (id, queue, organisation_id, kind, body, received_at) select ?1, ?2, ?3, ?4, ?5, ?6 where not exists (select 1 from dead_letters where json_extract(body, '$.id') = ?7 and replayed_at is null)",
      )
      .bind(letterId, queue, organisationId, kind, JSON.stringify(envelope), now, id),
    d1.prepare("update outbox set dead_at = ?1 where id = ?2 and done_at is null").bind(now, id),
    ...givenUp(d1, envelope, now, "attempts_exhausted"),
  ]);
}
