import { expect, test } from "vitest";
import { unstable_readConfig } from "wrangler";

import { performedBy, queueOf, type MessageKind } from "#queues/messages";

const { queues } = unstable_readConfig({ config: "wrangler.toml" });
const consumers = queues.consumers ?? [];
const kinds = Object.keys(performedBy) as MessageKind[];
const handlersOf = import.meta.glob<Record<string, Record<string, unknown>>>("../../../src/queues/*.ts");

test("every queue that is written to is read, and gives up to a dead-letter queue that is read too", () => {
  const read = consumers.map(({ queue }) => queue);
  for (const { queue } of queues.producers ?? []) {
    const letters = consumers.find((consumer) => consumer.queue === queue)?.dead_letter_queue;
    expect([queue, letters]).toEqual([queue, `${queue}-dead`]);
    expect(read).toContain(letters);
  }
});

test("no dead-letter queue gives up to another one", () => {
  for (const { queue, dead_letter_queue } of consumers.filter(({ queue }) => queue.endsWith("-dead"))) {
    expect([queue, dead_letter_queue]).toEqual([queue, undefined]);
  }
});

test.each(kinds)("a message %s travels on a queue of wrangler.toml", (kind) => {
  expect((queues.producers ?? []).map(({ binding }) => binding)).toContain(
    `${queueOf(kind).toUpperCase()}_QUEUE`,
  );
});

test.each(kinds)("a message %s is handled in the file of its capability", async (kind) => {
  const load = handlersOf[`../../../src/queues/${performedBy[kind]}.ts`];
  const module = (await load?.()) ?? {};
  expect(Object.keys(module[`${performedBy[kind]}Handlers`] ?? {})).toContain(kind);
});
