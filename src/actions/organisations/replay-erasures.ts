import { z } from "zod";

import { publicAction, noReads } from "#actions/action";
import { condemnAgain, notPurged, standing } from "#db/organisations/erasures";
import type { Erasure } from "#files/ledger";
import type { Message } from "#queues/messages";

/**
 * After a database restore: what the ledger says was destroyed is destroyed again. From here on nobody enters these
 * organisations, and the hourly sweep purges them; dossiers and members go with their messages. A page at a time; what
 * did not come back needs nothing.
 */
export const replayErasures = publicAction({
  name: "organisations.replay-erasures",
  by: "operator",
  input: z.strictObject({ cursor: z.string().max(2000).optional() }),
  reads: noReads,
  async run({ services, db }, { cursor }) {
    const page = await services.ledger.list(cursor);
    const ids = page.erasures.map(({ id }) => id);
    const [back, hung] = await db.batch([notPurged(db, ids), standing(db, ids)]);
    const returned = new Set([...back, ...hung].map(({ id }) => id));
    const again = page.erasures.filter(({ id }) => returned.has(id));
    const result = { data: again, nextCursor: page.cursor ?? null };
    if (again.length === 0) return { result };
    const accounts = again.filter((erasure) => erasure.kind === "organisation");
    return {
      result,
      change: {
        steps: accounts.length > 0 ? [condemnAgain(db, accounts)] : [],
        audit: { details: { erased: again.length } },
        messagesTo: again
          .filter((erasure) => erasure.kind !== "organisation")
          .map((erasure) => ({ organisationId: erasure.organisationId, message: eraseAgain(erasure) })),
      },
    };
  },
});

const eraseAgain = ({ kind, id }: Exclude<Erasure, { kind: "organisation" }>): Message =>
  kind === "dossier"
    ? { kind: "dossiers.erase-again", dossierId: id }
    : { kind: "members.erase-again", memberId: id };
