import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { secretOverlap } from "#domain/integrations/webhooks";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { webhookSecret, withSecret } from "#actions/integrations/webhook-signature";
import { mustHaveChanged } from "#db/guards";
import { webhookEndpoints } from "#db/integrations/webhook-schema";
import { webhookById } from "#db/integrations/webhooks";
import { one } from "#db/statement";

/** Gives a new secret, shown once. Both sign for a day, so that the service can change in its own time. */
export const rotateWebhookSecret = action({
  name: "integrations.rotate-webhook-secret",
  requires: "api-keys.manage",
  access: "write",
  input: z.strictObject({ webhookId: id("wbh") }),
  refuses: ["not_found", "conflict"],
  reads: (scope, { webhookId }) => ({ webhook: one(webhookById(scope, webhookId)) }),
  async run({ tenant, services, now }, { webhookId }, { webhook }) {
    if (!webhook) throw new Refusal("not_found");
    const generation = webhook.generation + 1;
    const values = { generation, previousUntil: now + secretOverlap, version: webhook.version + 1 };
    const shown = { ...webhook, ...values };
    return {
      result: withSecret(shown, await webhookSecret(services.secret, webhookId, generation)),
      remembered: { ...shown, secret: null },
      change: {
        steps: [
          tenant.update(
            webhookEndpoints,
            values,
            eq(webhookEndpoints.id, webhookId),
            eq(webhookEndpoints.version, webhook.version),
          ),
          mustHaveChanged("conflict"),
        ],
        audit: { subject: webhookId, details: { generation } },
      },
    };
  },
});
