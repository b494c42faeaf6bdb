import { sql } from "drizzle-orm";
import { z } from "zod";

import { mostWebhooks, webhookFields } from "#domain/integrations/webhooks";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { webhookSecret, withSecret } from "#actions/integrations/webhook-signature";
import { mustHold } from "#db/guards";
import { webhookEndpoints } from "#db/integrations/webhook-schema";
import { webhooksOf } from "#db/integrations/webhooks";
import { many } from "#db/statement";

const tooMany = () => new Refusal("too_many_webhooks", { parameters: { max: mostWebhooks } });

/** Connects a service of the organisation. Its secret is shown once; a replay of the request does not show it again. */
export const createWebhook = action({
  name: "integrations.create-webhook",
  requires: "api-keys.manage",
  access: "write",
  input: z.strictObject(webhookFields),
  refuses: ["too_many_webhooks"],
  reads: (scope) => ({ webhooks: many(webhooksOf(scope)) }),
  async run({ tenant, actor, services, now, newId }, { url, events }, { webhooks }) {
    if (actor.kind !== "person") throw new Refusal("not_allowed");
    if (webhooks.length >= mostWebhooks) throw tooMany();
    const id = newId("wbh");
    const made = { id, url, events, generation: 1, createdBy: actor.person.id, createdAt: now, version: 1 };
    const off = { previousUntil: null, disabledAt: null, disabledBecause: null, failingSince: null };
    const shown = { ...made, ...off, creatorName: actor.person.name };
    const counted = sql`(select count(*) from ${webhookEndpoints} where ${tenant.owns(webhookEndpoints)})`;
    return {
      result: withSecret(shown, await webhookSecret(services.secret, id, 1)),
      remembered: { ...shown, secret: null },
      change: {
        steps: [
          mustHold("conflict", sql`${counted} < ${mostWebhooks}`),
          tenant.insert(webhookEndpoints, made),
        ],
        audit: { subject: id, details: { events } },
      },
    };
  },
});
