import { z } from "zod";

import { publicAction } from "#actions/action";
import { oldestHeartbeat } from "#db/integrations/operator";
import { one } from "#db/statement";
import { fileKey } from "#files/keys";
import type { Services } from "#platform/services";

/** The rarest job beats every hour: twice that without one is a clock that stopped. In milliseconds. */
const stillBeating = 2 * 60 * 60 * 1000;

/** Whether the database, the files and the clock answer. For monitors: it names nothing and nobody. */
export const seeHealth = publicAction({
  name: "integrations.see-health",
  by: "visitor",
  input: z.strictObject({}),
  reads: ({ db }) => ({ heartbeat: one(oldestHeartbeat(db)) }),
  async run({ services, now }, _input, { heartbeat }) {
    const files = await answers(services);
    const beat = heartbeat?.at ?? null;
    const clock = beat === null || beat + stillBeating > now;
    return { result: { healthy: files && clock, database: true, files, clock, oldestHeartbeatAt: beat } };
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
