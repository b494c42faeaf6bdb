import { z } from "zod";

import type { DossierVerb } from "#domain/dossiers/states";
import { shortText } from "#domain/input";
import { webhookAddress } from "#domain/integrations/webhook-address";

/** What an endpoint can ask to be told of: one type for each move of a dossier, whoever makes it. */
export const webhookTypes = [
  "dossier.submitted",
  "dossier.resubmitted",
  "dossier.taken_under_review",
  "dossier.correction_requested",
  "dossier.step_validated",
  "dossier.step_rejected",
  "dossier.accepted",
  "dossier.refused",
  "dossier.closed_without_action",
  "dossier.withdrawn",
  "dossier.reopened",
] as const;
export type WebhookType = (typeof webhookTypes)[number];

/** Sent on request to whoever connects a service: no endpoint asks for it. */
export const testType = "webhook.test" as const;
export type EventType = WebhookType | typeof testType;

export const typeOfVerb: Readonly<Record<DossierVerb, WebhookType>> = {
  submit: "dossier.submitted",
  resubmit: "dossier.resubmitted",
  take_under_review: "dossier.taken_under_review",
  request_correction: "dossier.correction_requested",
  validate_step: "dossier.step_validated",
  reject_step: "dossier.step_rejected",
  accept: "dossier.accepted",
  refuse: "dossier.refused",
  close_without_action: "dossier.closed_without_action",
  withdraw: "dossier.withdrawn",
  reopen: "dossier.reopened",
};

/** What a person types to connect a service. */
export const webhookFields = {
  url: shortText(500, 1).transform(webhookAddress),
  events: z
    .array(z.enum(webhookTypes))
    .min(1)
    .max(webhookTypes.length)
    .transform((list) => [...new Set(list)]),
};

/** Endpoints of an organisation, disabled ones included. */
export const mostWebhooks = 10;

const minute = 60 * 1000;
const hour = 60 * minute;

/** How long after each failed attempt the next one comes; after the last, the delivery is given up. Milliseconds. */
const waits = [
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

/**
 * When a delivery is tried again, or `null` when it is given up.
 * @param attempts how often it was tried, the failure just seen included: 1 or more.
 */
export function nextAttempt(attempts: number, now: number): number | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : now + wait;
}

/** Both secrets of a rotation sign for a day, so that nothing is refused in between. In milliseconds. */
export const secretOverlap = 24 * hour;

/** The generations of the secret that sign now, the newest first. */
export const signingGenerations = (
  { generation, previousUntil }: { generation: number; previousUntil: number | null },
  now: number,
): number[] => (previousUntil !== null && now < previousUntil ? [generation, generation - 1] : [generation]);

/** An endpoint that answered nothing good for so long is disabled. In milliseconds. */
const failingAllowed = 5 * 24 * hour;

const hasFailedTooLong = (failingSince: number | null, now: number): boolean =>
  failingSince !== null && now - failingSince >= failingAllowed;

/** Deliveries are kept this long, to be looked at and sent again. In milliseconds. */
export const deliveriesKept = 30 * 24 * hour;

/** Somebody did it, the service said it is gone (410), or it failed for too long. */
export const disablingReasons = ["person", "gone", "failing"] as const;
export type DisablingReason = (typeof disablingReasons)[number];

/** Why an attempt did not succeed; `status` is any answer but 2xx, a redirection included. */
export const deliveryErrors = ["status", "timeout", "network", "disabled", "organisation_closed"] as const;
export type DeliveryError = (typeof deliveryErrors)[number];

export const deliveryStates = ["pending", "retrying", "delivered", "given_up"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

type DeliveryFacts = { attempts: number; nextAttemptAt: number | null; deliveredAt: number | null };

/** A delivery sent again after its end is pending once more. */
export function deliveryState({ attempts, nextAttemptAt, deliveredAt }: DeliveryFacts): DeliveryState {
  if (nextAttemptAt !== null) return attempts === 0 || deliveredAt !== null ? "pending" : "retrying";
  return deliveredAt === null ? "given_up" : "delivered";
}

export type AttemptOutcome = { status: number | null; error: DeliveryError | null };

/** What one attempt changes: of the delivery, and of its endpoint. */
export function planOutcome(
  endpoint: { failingSince: number | null },
  attempts: number,
  { status, error }: AttemptOutcome,
  now: number,
): {
  delivered: boolean;
  nextAttemptAt: number | null;
  failingSince: number | null;
  disabled: DisablingReason | null;
} {
  if (error === null) return { delivered: true, nextAttemptAt: null, failingSince: null, disabled: null };
  const failingSince = endpoint.failingSince ?? now;
  if (status === 410) return { delivered: false, nextAttemptAt: null, failingSince, disabled: "gone" };
  const over = hasFailedTooLong(failingSince, now);
  return {
    delivered: false,
    nextAttemptAt: over ? null : nextAttempt(attempts, now),
    failingSince,
    disabled: over ? "failing" : null,
  };
}
