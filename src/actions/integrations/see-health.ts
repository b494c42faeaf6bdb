import { z } from "zod";

import { publicAction } from "#actions/action";
import { crons, everyMinute, hourly, type Cron } from "#domain/integrations/crons";
import { heartbeatsOfCrons } from "#db/integrations/operator";
import { many } from "#db/statement";
import { fileKey } from "#files/keys";
import type { Services } from "#platform/services";

const minute = 60 * 1000;

/** Without a beat for so long, that clock stopped. In milliseconds. */
const stillBeating: Readonly<Record<Cron, number>> = { [everyMinute]: 15 * minute, [hourly]: 120 * minute };

/** Whether the database, the files and the clock answer. For monitors: it names nothing and nobody. */
export const seeHealth = publicAction({
  name: "integrations.see-health",
  by: "visitor",
  input: z.strictObject({}),
  reads: ({ db }) => ({ heartbeats: many(heartbeatsOfCrons(db)) }),
  async run({ services, now }, _input, { heartbeats }) {
    const files = await answers(services);
    const beats = new Map(heartbeats.map(({ job, at }) => [job, at]));
    const clock = crons.every((cron) => (beats.get(cron) ?? now) + stillBeating[cron] > now);
    const oldestHeartbeatAt = beats.size === 0 ? null : Math.min(...beats.values());
    return { result: { healthy: files && clock, database: true, files, clock, oldestHeartbeatAt } };
  },
});

/** No organisation is named so: the store answers that nothing is there, when it answers. */
const nowhere = fileKey("org_00000000", "exports", "0".repeat(16));

async function answers({ files }: Services): Promise<boolean> {
  try {
    await files.head(nowhere);
    return true;
  } catch {
    return false;
  }
}
