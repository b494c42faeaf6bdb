import { z } from "@hono/zod-openapi";

import { createWebhook } from "#actions/integrations/create-webhook";
import { deleteWebhook, editWebhook } from "#actions/integrations/edit-webhook";
import { listWebhookDeliveries } from "#actions/integrations/list-webhook-deliveries";
import { listWebhooks } from "#actions/integrations/list-webhooks";
import { replayWebhookDelivery } from "#actions/integrations/replay-webhook-delivery";
import { rotateWebhookSecret } from "#actions/integrations/rotate-webhook-secret";
import { disableWebhook, enableWebhook } from "#actions/integrations/switch-webhook";
import { testWebhook } from "#actions/integrations/test-webhook";
import { endpoint, type Endpoint } from "#routes/endpoint";
import {
  deliverySchema,
  newWebhookSchema,
  presentDelivery,
  presentWebhook,
  webhookSchema,
} from "#routes/integrations/webhook-schemas";

const capability = "integrations";
const path = "/organisations/{organisation}/webhooks";
const ofOne = `${path}/{webhookId}`;

const managing = [
  endpoint(listWebhooks, {
    method: "get",
    path,
    capability,
    summary: "List webhooks",
    description: "In the order they were made, disabled ones too. Open in every state.",
    answer: { status: 200, schema: z.object({ data: z.array(webhookSchema) }).openapi("Webhooks") },
    present: (webhooks) => ({ data: webhooks.map(presentWebhook) }),
  }),
  endpoint(createWebhook, {
    method: "post",
    path,
    capability,
    summary: "Create a webhook",
    description:
      "An https address with a public name, and the events it is told of. The secret is shown once; see the guide on webhooks.",
    answer: { status: 201, schema: newWebhookSchema },
    present: (webhook) => ({ ...presentWebhook(webhook), secret: webhook.secret }),
  }),
  endpoint(editWebhook, {
    method: "patch",
    path: ofOne,
    capability,
    summary: "Edit a webhook",
    description: "Its address and its events. What is on its way goes to the new address.",
    versioned: true,
    answer: { status: 200, schema: webhookSchema },
    present: presentWebhook,
  }),
  endpoint(deleteWebhook, {
    method: "delete",
    path: ofOne,
    capability,
    summary: "Delete a webhook",
    description: "With its deliveries. Nothing more is sent. Open in every state.",
    versioned: true,
    answer: { status: 204 },
  }),
  endpoint(rotateWebhookSecret, {
    method: "post",
    path: `${ofOne}/rotate`,
    capability,
    summary: "Rotate the secret of a webhook",
    description: "The new secret is shown once. For 24 hours every request is signed with both.",
    answer: { status: 201, schema: newWebhookSchema },
    present: (webhook) => ({ ...presentWebhook(webhook), secret: webhook.secret }),
  }),
  endpoint(disableWebhook, {
    method: "post",
    path: `${ofOne}/disable`,
    capability,
    summary: "Disable a webhook",
    description: "Nothing more is sent to it. Open in every state.",
    answer: { status: 200, schema: webhookSchema },
    present: presentWebhook,
  }),
  endpoint(enableWebhook, {
    method: "post",
    path: `${ofOne}/enable`,
    capability,
    summary: "Enable a webhook",
    description: "It is told again, from the next event on.",
    answer: { status: 200, schema: webhookSchema },
    present: presentWebhook,
  }),
];

const sending = [
  endpoint(testWebhook, {
    method: "post",
    path: `${ofOne}/test`,
    capability,
    summary: "Send a test event",
    description: "An event `webhook.test`, sent at once and listed with the deliveries.",
    answer: { status: 201, schema: deliverySchema },
    present: presentDelivery,
  }),
  endpoint(listWebhookDeliveries, {
    method: "get",
    path: `${ofOne}/deliveries`,
    capability,
    summary: "List deliveries of a webhook",
    description: "Of the last 30 days, newest first, with what the last attempt was answered.",
    answer: {
      status: 200,
      schema: z
        .object({ data: z.array(deliverySchema), nextCursor: z.string().nullable() })
        .openapi("WebhookDeliveryPage"),
    },
    present: ({ data, nextCursor }) => ({ data: data.map(presentDelivery), nextCursor }),
  }),
  endpoint(replayWebhookDelivery, {
    method: "post",
    path: `${ofOne}/deliveries/{eventId}/replay`,
    capability,
    summary: "Send a delivery again",
    description: "At once, delivered or not, under the same `webhook-id`.",
    answer: { status: 200, schema: deliverySchema },
    present: presentDelivery,
  }),
];

export const webhookEndpoints: readonly Endpoint[] = [...managing, ...sending];
