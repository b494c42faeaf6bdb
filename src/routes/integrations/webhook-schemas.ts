import { z } from "@hono/zod-openapi";

import {
  deliveryErrors,
  deliveryState,
  deliveryStates,
  disablingReasons,
  testType,
  webhookTypes,
  type DeliveryError,
  type DisablingReason,
  type EventType,
  type WebhookType,
} from "#domain/integrations/webhooks";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const example = {
  id: "wbh_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  url: "https://exemple.fr/parvis",
  events: ["dossier.submitted" as const],
  createdBy: { id: "per_01JD6Q6V0G5N3T8Z2K4W7Y9ABD", name: "Camille Lefèvre" },
  createdAt: "2026-11-21T20:00:00.000Z",
  previousSecretUntil: null,
  disabledAt: null,
  disabledBecause: null,
  failingSince: null,
  version: 1,
};

const fields = {
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(webhookTypes)),
  createdBy: z.object({ id: z.string(), name: z.string() }),
  createdAt: instantSchema,
  previousSecretUntil: instantSchema
    .nullable()
    .openapi({ description: "Until when the secret before the last rotation signs too." }),
  disabledAt: instantSchema.nullable(),
  disabledBecause: z.enum(disablingReasons).nullable(),
  failingSince: instantSchema
    .nullable()
    .openapi({ description: "Since when no attempt succeeded: after five days the webhook is disabled." }),
  version: z.number(),
};

export const webhookSchema = z.object(fields).openapi("Webhook", { example });

export const newWebhookSchema = z
  .object({
    ...fields,
    secret: z
      .string()
      .nullable()
      .openapi({ description: "What signs, shown once: a replayed answer has null here." }),
  })
  .openapi("NewWebhook", { example: { ...example, secret: `whsec_${"x".repeat(10)}…` } });

type WebhookRow = {
  id: string;
  url: string;
  events: WebhookType[];
  createdBy: string;
  creatorName: string;
  createdAt: number;
  previousUntil: number | null;
  disabledAt: number | null;
  disabledBecause: DisablingReason | null;
  failingSince: number | null;
  version: number;
};

export const presentWebhook = (webhook: WebhookRow) => ({
  id: webhook.id,
  url: webhook.url,
  events: webhook.events,
  createdBy: { id: webhook.createdBy, name: webhook.creatorName },
  createdAt: toWire(webhook.createdAt),
  previousSecretUntil: toWireOrNull(webhook.previousUntil),
  disabledAt: toWireOrNull(webhook.disabledAt),
  disabledBecause: webhook.disabledBecause,
  failingSince: toWireOrNull(webhook.failingSince),
  version: webhook.version,
});

export const deliverySchema = z
  .object({
    id: z.string().openapi({ description: "The event: the `webhook-id` of every attempt." }),
    type: z.enum([...webhookTypes, testType]),
    data: z.record(z.string(), z.unknown()),
    state: z.enum(deliveryStates),
    attempts: z.number(),
    createdAt: instantSchema,
    lastAttemptAt: instantSchema.nullable(),
    nextAttemptAt: instantSchema.nullable(),
    deliveredAt: instantSchema.nullable(),
    lastStatus: z.number().nullable(),
    lastError: z.enum(deliveryErrors).nullable(),
  })
  .openapi("WebhookDelivery", {
    example: {
      id: "evt_01JD6Q6V0G5N3T8Z2K4W7Y9ABE",
      type: "dossier.submitted",
      data: {
        dossierId: "dos_01JD6Q6V0G5N3T8Z2K4W7Y9ABF",
        programmeId: "prg_01JD6Q6V0G5N3T8Z2K4W7Y9ABG",
        state: "submitted",
        stepId: null,
      },
      state: "delivered",
      attempts: 1,
      createdAt: "2026-11-21T20:00:00.000Z",
      lastAttemptAt: "2026-11-21T20:00:40.000Z",
      nextAttemptAt: null,
      deliveredAt: "2026-11-21T20:00:40.000Z",
      lastStatus: 204,
      lastError: null,
    },
  });

type DeliveryRow = {
  id: string;
  type: EventType;
  data: Record<string, unknown>;
  attempts: number;
  createdAt: number;
  lastAttemptAt: number | null;
  nextAttemptAt: number | null;
  deliveredAt: number | null;
  lastStatus: number | null;
  lastError: DeliveryError | null;
};

export const presentDelivery = (delivery: DeliveryRow) => ({
  id: delivery.id,
  type: delivery.type,
  data: delivery.data,
  state: deliveryState(delivery),
  attempts: delivery.attempts,
  createdAt: toWire(delivery.createdAt),
  lastAttemptAt: toWireOrNull(delivery.lastAttemptAt),
  nextAttemptAt: toWireOrNull(delivery.nextAttemptAt),
  deliveredAt: toWireOrNull(delivery.deliveredAt),
  lastStatus: delivery.lastStatus,
  lastError: delivery.lastError,
});
