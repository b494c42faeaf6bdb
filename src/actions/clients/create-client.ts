import { z } from "zod";

import { planAttachment } from "#domain/clients/attachment";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { newClientSteps } from "#actions/clients/attach-request";
import { clientFields } from "#actions/clients/client-fields";
import { candidatesOf, findMatches, matchingReads } from "#actions/clients/matching";
import { identityOfFields } from "#actions/clients/write-client";
import { sameDecisive } from "#db/clients/lookup";

/** A record by hand. One that certainly exists already is refused, unless staff insist. */
export const createClient = action({
  name: "clients.create",
  requires: "clients.edit",
  access: "write",
  input: z.strictObject({ ...clientFields, force: z.boolean().default(false) }),
  refuses: ["client_exists", "conflict"],
  retriedOn: "conflict",
  reads: (scope, { force: _force, ...fields }) => matchingReads(scope, identityOfFields(fields)),
  async run(context, { force, ...fields }, read) {
    const identity = identityOfFields(fields);
    const matches = await findMatches(context, identity, read);
    const plan = planAttachment(await candidatesOf(context, matches.found));
    if (plan.attach && !force) {
      const existing = matches.found.find(({ row }) => row.id === plan.clientId)?.row;
      throw new Refusal("client_exists", { parameters: { number: existing?.number ?? 0 } });
    }
    const clientId = context.newId("cli");
    return {
      result: { id: clientId },
      change: {
        steps: [
          sameDecisive(context.tenant, [identity], matches.decisive),
          ...newClientSteps(context, clientId, fields, matches.found),
        ],
        messages: [{ kind: "clients.recheck", clientId }],
        audit: { subject: clientId, details: { resembling: matches.found.length } },
      },
    };
  },
});
