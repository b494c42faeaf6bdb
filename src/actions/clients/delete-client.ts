import { eq, or, sql } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { forgetSearch } from "#actions/clients/write-client";
import { unindexSteps } from "#db/clients/index-writes";
import { forgetPairs, pairsAbout, refreshTiers } from "#db/clients/pairs";
import { absorbedBy, findClient } from "#db/clients/queries";
import { clientNumbers, clients } from "#db/clients/schema";
import { duplicateVerdicts } from "#db/clients/duplicates-schema";
import { eventRequests } from "#db/clients/requests-schema";
import { mustHaveChanged, mustHold } from "#db/guards";
import { many, one } from "#db/statement";

/**
 * Deletes an emptied record, for ever: by hand only, its number typed. The number is never given again; that of a merged
 * record still leads to the record that took it over.
 */
export const deleteClient = action({
  name: "clients.delete",
  requires: "clients.merge",
  access: "write",
  input: z.strictObject({
    clientId: id("cli"),
    version: wholeNumber(1, 1e9),
    confirmNumber: wholeNumber(1, 1e9),
  }),
  refuses: [
    "not_found",
    "client_number_mistyped",
    "client_not_empty",
    "client_holds_numbers",
    "stale_version",
  ],
  reads: (scope, { clientId }) => ({
    client: one(findClient(scope, clientId)),
    absorbed: many(absorbedBy(scope, clientId)),
    pairs: many(pairsAbout(scope, clientId)),
  }),
  run({ tenant }, { clientId, version, confirmNumber }, { client, absorbed, pairs }) {
    if (!client) throw new Refusal("not_found");
    if (client.number !== confirmNumber) throw new Refusal("client_number_mistyped");
    if (client.events > 0) throw new Refusal("client_not_empty");
    if (absorbed.length > 0) throw new Refusal("client_holds_numbers");
    const of = eq(clients.id, clientId);
    const isMember = or(eq(duplicateVerdicts.a, clientId), eq(duplicateVerdicts.b, clientId)) ?? sql`false`;
    const empty = sql`not exists (select 1 from ${eventRequests} where ${tenant.owns(eventRequests, eq(eventRequests.clientId, clientId))})`;
    return {
      result: { id: clientId },
      change: {
        steps: [
          mustHold("client_not_empty", empty),
          tenant.update(clientNumbers, { clientId: null }, eq(clientNumbers.clientId, clientId)),
          forgetPairs(tenant, [clientId]),
          tenant.remove(duplicateVerdicts, isMember),
          ...unindexSteps(tenant, client.indexed === null ? [] : [{ id: clientId, entry: client.indexed }]),
          ...forgetSearch(tenant, client.searchRow),
          tenant.remove(clients, of, eq(clients.version, version)),
          mustHaveChanged("stale_version"),
          ...refreshTiers(
            tenant,
            pairs.flatMap(({ a, b }) => [a, b]),
          ),
        ],
        audit: { subject: clientId, details: { number: client.number, mergedInto: client.mergedIntoId } },
      },
    };
  },
});
