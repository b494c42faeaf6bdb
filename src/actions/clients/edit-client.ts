import { eq } from "drizzle-orm";
import { z } from "zod";

import { identityKey } from "#domain/clients/verdicts";
import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { editedFields, fieldsOf } from "#actions/clients/client-fields";
import { columnsOf, identityOfFields, reindexSteps } from "#actions/clients/write-client";
import { clients } from "#db/clients/schema";
import { findClient } from "#db/clients/queries";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";

/** Edits a record: its place in the index follows in the same commit, its duplicates just after. */
export const editClient = action({
  name: "clients.edit",
  requires: "clients.edit",
  access: "write",
  input: z.strictObject({ clientId: id("cli"), version: wholeNumber(1, 1e9), ...editedFields }),
  refuses: ["not_found", "client_is_merged", "stale_version"],
  reads: (scope, { clientId }) => ({ client: one(findClient(scope, clientId)) }),
  run({ tenant, now }, { clientId, version, ...fields }, { client }) {
    if (!client) throw new Refusal("not_found");
    if (client.mergedIntoId !== null) throw new Refusal("client_is_merged");
    const [before, after] = [identityOfFields(fieldsOf(client)), identityOfFields(fields)];
    const comparedAlike =
      identityKey(before) === identityKey(after) && before.contacts.join() === after.contacts.join();
    return {
      result: { id: clientId, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            clients,
            { ...columnsOf(fields), version: version + 1, updatedAt: now },
            eq(clients.id, clientId),
            eq(clients.version, version),
          ),
          mustHaveChanged("stale_version"),
          ...reindexSteps(tenant, client, fields),
        ],
        messages: comparedAlike ? [] : [{ kind: "clients.recheck", clientId }],
        audit: { subject: clientId, details: { fields: changedFields(fieldsOf(client), fields) } },
      },
    };
  },
});

/** The names of the fields that differ: the log holds no value. */
const changedFields = (before: object, after: object): string[] => {
  const old = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(([field, value]) => JSON.stringify(old.get(field)) !== JSON.stringify(value))
    .map(([field]) => field);
};
