import { expect, test } from "vitest";

import { performedBy, queueOf, type MessageKind } from "#queues/messages";

import { readWranglerConfig } from "../../../scripts/stack/wrangler-config.ts";
import { moduleAt } from "./files.ts";

const { producers, consumers } = readWranglerConfig().queues;
const kinds = Object.keys(performedBy) as MessageKind[];

test("every queue that is written to is read, and gives up to a dead-letter queue that is read too", () => {
  const read = consumers.map(({ queue }) => queue);
  for (const { queue } of producers) {
    const letters = consumers.find((consumer) => consumer.queue === queue)?.dead_letter_queue;
    expect([queue, letters]).toEqual([queue, `${queue}-dead`]);
    expect(read).toContain(letters);
  }
});

test("no dead-letter queue gives up to another one, nor before the last attempt that may be asked for", () => {
  for (const { queue, ...rest } of consumers.filter(({ queue }) => queue.endsWith("-dead"))) {
    expect([queue, rest.dead_letter_queue, rest.max_retries]).toEqual([queue, undefined, 100]);
  }
});

test.each(kinds)("a message %s travels on a queue of wrangler.toml", (kind) => {
  expect(producers.map(({ binding }) => binding)).toContain(`${queueOf(kind).toUpperCase()}_QUEUE`);
});

test.each(kinds)("a message %s is handled in the file of its capability", async (kind) => {
  const module = await moduleAt(`src/queues/${performedBy[kind]}.ts`);
  expect(Object.keys(module[`${performedBy[kind]}Handlers`] ?? {})).toContain(kind);
});
