import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { webhookFields } from "#domain/integrations/webhooks";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { webhookDeliveries, webhookEndpoints } from "#db/integrations/webhook-schema";
import { webhookById } from "#db/integrations/webhooks";
import { one } from "#db/statement";

const named = { webhookId: id("wbh"), version: wholeNumber(1, 1e9) };

/** Changes where, or of what, a service is told. What is on its way goes to the new address. */
export const editWebhook = action({
  name: "integrations.edit-webhook",
  requires: "api-keys.manage",
  access: "write",
  input: z.strictObject({ ...named, ...webhookFields }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { webhookId }) => ({ webhook: one(webhookById(scope, webhookId)) }),
  run({ tenant }, { webhookId, version, url, events }, { webhook }) {
    if (!webhook) throw new Refusal("not_found");
    const values = { url, events, version: version + 1 };
    return {
      result: { ...webhook, ...values },
      change: {
        steps: [
          tenant.update(
            webhookEndpoints,
            values,
            eq(webhookEndpoints.id, webhookId),
            eq(webhookEndpoints.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: webhookId, details: { events } },
      },
    };
  },
});

/** Disconnects a service for good: nothing more is sent, and what was sent is forgotten. Open in every state. */
export const deleteWebhook = action({
  name: "integrations.delete-webhook",
  requires: "api-keys.manage",
  access: "own_security",
  input: z.strictObject(named),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { webhookId }) => ({ webhook: one(webhookById(scope, webhookId)) }),
  run({ tenant }, { webhookId, version }, { webhook }) {
    if (!webhook) throw new Refusal("not_found");
    if (webhook.version !== version) throw new Refusal("stale_version");
    return {
      result: { id: webhookId },
      change: {
        steps: [
          tenant.remove(webhookDeliveries, eq(webhookDeliveries.endpointId, webhookId)),
          tenant.remove(
            webhookEndpoints,
            eq(webhookEndpoints.id, webhookId),
            eq(webhookEndpoints.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: webhookId },
      },
    };
  },
});
