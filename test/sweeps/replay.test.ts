import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import type { MessageKind } from "#queues/messages";
import { scenes } from "../support/scenes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

/** Every row of every table, but for what counts attempts. */
async function digest(): Promise<string> {
  const tables = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%_search_%' and name not like 'd1_%' and name not like '_cf%' order by name",
  ).all<{ name: string }>();
  const contents = await env.DB.batch(
    tables.results.map(({ name }) => env.DB.prepare(`select * from ${name}`)),
  );
  return JSON.stringify(contents.map(({ results }, index) => [tables.results[index]?.name, results]));
}

test.each(Object.keys(scenes) as MessageKind[])(
  "%s delivered twice leaves what it left once",
  async (kind) => {
    const envelopes = await scenes[kind](world);
    expect(envelopes.length).toBeGreaterThan(0);
    const { explicitAcks } = await world.deliver(envelopes);
    expect(explicitAcks).toHaveLength(envelopes.length);
    await world.drain();
    const [rows, mails] = [await digest(), world.mails.length];
    const again = await world.deliver(envelopes);
    expect(again.explicitAcks).toHaveLength(envelopes.length);
    expect(world.waiting).toEqual([]);
    expect(world.mails).toHaveLength(mails);
    expect(await digest()).toBe(rows);
  },
  120_000,
);
