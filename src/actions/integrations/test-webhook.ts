import { z } from "zod";

import { id } from "#domain/input";
import { testType } from "#domain/integrations/webhooks";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { atOnce } from "#actions/integrations/webhook-at-once";
import { mustHold } from "#db/guards";
import { webhookDeliveries } from "#db/integrations/webhook-schema";
import { isOn, webhookById } from "#db/integrations/webhooks";
import { one } from "#db/statement";

/** Sends an event that tells of nothing, so that whoever connects a service sees it arrive. */
export const testWebhook = action({
  name: "integrations.test-webhook",
  requires: "api-keys.manage",
  access: "write",
  input: z.strictObject({ webhookId: id("wbh") }),
  refuses: ["not_found", "webhook_disabled"],
  reads: (scope, { webhookId }) => ({ webhook: one(webhookById(scope, webhookId)) }),
  run({ tenant, now, newId }, { webhookId }, { webhook }) {
    if (!webhook) throw new Refusal("not_found");
    if (webhook.disabledAt !== null) throw new Refusal("webhook_disabled");
    const eventId = newId("evt");
    const { nextAttemptAt, message } = atOnce({ endpointId: webhookId, id: eventId, attempts: 0 }, now);
    const delivery = {
      endpointId: webhookId,
      id: eventId,
      type: testType,
      data: { webhookId },
      nextAttemptAt,
      createdAt: now,
    };
    return {
      result: {
        ...delivery,
        attempts: 0,
        lastAttemptAt: null,
        lastStatus: null,
        lastError: null,
        deliveredAt: null,
      },
      change: {
        steps: [
          mustHold("webhook_disabled", isOn(tenant, webhookId)),
          tenant.insert(webhookDeliveries, delivery),
        ],
        messages: [message],
        audit: { subject: webhookId, details: { eventId } },
      },
    };
  },
});
