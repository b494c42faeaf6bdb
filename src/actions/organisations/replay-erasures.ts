import { z } from "zod";

import { publicAction, noReads } from "#actions/action";
import { condemnAgain, notPurged } from "#db/organisations/closure";

/**
 * After a database restore: what the ledger says was destroyed is destroyed again. From here on nobody enters these
 * organisations, and the hourly sweep purges them. A page at a time; a restored row that is gone needs nothing.
 */
export const replayErasures = publicAction({
  name: "organisations.replay-erasures",
  by: "operator",
  input: z.strictObject({ cursor: z.string().max(2000).optional() }),
  reads: noReads,
  async run({ services, db }, { cursor }) {
    const page = await services.ledger.list(cursor);
    const back = await notPurged(
      db,
      page.erasures.map(({ id }) => id),
    );
    const returned = new Set(back.map(({ id }) => id));
    const again = page.erasures.filter(({ id }) => returned.has(id));
    const result = { data: again, nextCursor: page.cursor ?? null };
    if (again.length === 0) return { result };
    return {
      result,
      change: { steps: [condemnAgain(db, again)], audit: { details: { organisations: again.length } } },
    };
  },
});
