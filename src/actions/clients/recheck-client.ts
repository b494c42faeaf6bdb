import { z } from "zod";

import { isStillJudged, type Verdict } from "#domain/clients/verdicts";
import { id } from "#domain/input";
import { action, type ActionContext } from "#actions/action";
import { pairRowOf } from "#actions/clients/attach-request";
import { fieldsOf } from "#actions/clients/client-fields";
import { findMatches, matchingReads, type Match } from "#actions/clients/matching";
import { identityOfFields } from "#actions/clients/write-client";
import {
  forgetPairs,
  forgetPairsWith,
  pairsAbout,
  refreshTiers,
  verdictsAbout,
  writePairs,
} from "#db/clients/pairs";
import { findClient } from "#db/clients/queries";
import { many, one, readTogether } from "#db/statement";

/** Scores a record again with all that resembles it: after a creation, an edit, a merge or its undo. */
export const recheckClient = action({
  name: "clients.recheck",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ clientId: id("cli") }),
  reads: (scope, { clientId }) => ({
    client: one(findClient(scope, clientId)),
    verdicts: many(verdictsAbout(scope, clientId)),
    known: many(pairsAbout(scope, clientId)),
  }),
  async run(context, { clientId }, { client, verdicts, known }) {
    const { tenant, now } = context;
    const others = known.map(({ a, b }) => (a === clientId ? b : a));
    if (!client || client.mergedIntoId !== null)
      return {
        result: false,
        change: { steps: [forgetPairs(tenant, [clientId]), ...refreshTiers(tenant, others)], audit: "none" },
      };
    const matches = await matchesOf(context, client);
    const pairs = matches.map((match) => pairRowOf(clientId, match, !isJudged(verdicts, clientId, match)));
    const found = new Set(matches.map(({ row }) => row.id));
    const gone = others.filter((other) => !found.has(other));
    return {
      result: true,
      change: {
        steps: [
          ...forgetPairsWith(tenant, clientId, gone),
          ...writePairs(tenant, pairs, now),
          ...refreshTiers(tenant, [clientId, ...others, ...found]),
        ],
        audit: "none",
      },
    };
  },
});

type Client = Parameters<typeof fieldsOf>[0] & { id: string };

/** What resembles a record that stands in the index already. */
export async function matchesOf(context: ActionContext, client: Client): Promise<readonly Match[]> {
  const identity = identityOfFields(fieldsOf(client));
  const { read } = await readTogether(context.services.d1, [], matchingReads(context.tenant, identity));
  return (await findMatches(context, identity, read, client.id)).found;
}

/** "Not a duplicate" holds unless something that was not seen that day speaks for it. */
export function isJudged(verdicts: readonly Verdict[], clientId: string, { row, decision }: Match): boolean {
  const about = ({ a, b }: Verdict): boolean =>
    (a === clientId && b === row.id) || (a === row.id && b === clientId);
  const verdict = verdicts.find(about);
  return verdict !== undefined && isStillJudged(verdict, decision);
}
