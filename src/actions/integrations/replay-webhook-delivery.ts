import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { deliveryState } from "#domain/integrations/webhooks";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { atOnce } from "#actions/integrations/webhook-at-once";
import { mustHaveChanged } from "#db/guards";
import { webhookDeliveries } from "#db/integrations/webhook-schema";
import { deliveryById, webhookById } from "#db/integrations/webhooks";
import { one } from "#db/statement";

/** Sends an event again, delivered or not, under the same id. Failing, it goes on along its schedule. */
export const replayWebhookDelivery = action({
  name: "integrations.replay-webhook-delivery",
  requires: "api-keys.manage",
  access: "write",
  input: z.strictObject({ webhookId: id("wbh"), eventId: id("evt") }),
  refuses: ["not_found", "webhook_disabled", "delivery_under_way"],
  reads: (scope, { webhookId, eventId }) => ({
    webhook: one(webhookById(scope, webhookId)),
    delivery: one(deliveryById(scope, webhookId, eventId)),
  }),
  run({ tenant, now }, { webhookId, eventId }, { webhook, delivery }) {
    if (!webhook || !delivery) throw new Refusal("not_found");
    if (webhook.disabledAt !== null) throw new Refusal("webhook_disabled");
    if (deliveryState(delivery) === "pending") throw new Refusal("delivery_under_way");
    const { nextAttemptAt, message } = atOnce(delivery, now);
    return {
      result: { ...delivery, nextAttemptAt },
      change: {
        steps: [
          tenant.update(
            webhookDeliveries,
            { nextAttemptAt },
            eq(webhookDeliveries.endpointId, webhookId),
            eq(webhookDeliveries.id, eventId),
            eq(webhookDeliveries.attempts, delivery.attempts),
            sql`${webhookDeliveries.nextAttemptAt} is ${delivery.nextAttemptAt}`,
          ),
          mustHaveChanged("delivery_under_way"),
        ],
        messages: [message],
        audit: { subject: webhookId, details: { eventId } },
      },
    };
  },
});
