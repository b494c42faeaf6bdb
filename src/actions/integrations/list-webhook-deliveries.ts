import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { deliveriesBefore, webhookById } from "#db/integrations/webhooks";
import { many, one } from "#db/statement";

/** What was sent to an endpoint these last 30 days, or is on its way, newest first. */
export const listWebhookDeliveries = action({
  name: "integrations.list-webhook-deliveries",
  requires: "api-keys.manage",
  access: "own_security",
  input: z.strictObject({ webhookId: id("wbh"), ...pageFields }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, input) => ({
    webhook: one(webhookById(scope, input.webhookId)),
    deliveries: many(deliveriesBefore(scope, input.webhookId, textAt(input), pageSize(input))),
  }),
  async run(context, input, { webhook, deliveries }) {
    if (!webhook) throw new Refusal("not_found");
    const list = `integrations.list-webhook-deliveries:${context.organisation.id}`;
    return { result: await pageOf(context, list, input, deliveries, ({ id: eventId }) => [eventId]) };
  },
});
