import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { accessOf } from "#domain/access";
import { id, wholeNumber } from "#domain/input";
import {
  planOutcome,
  signingGenerations,
  type AttemptOutcome,
  type DeliveryError,
} from "#domain/integrations/webhooks";
import type { Locale } from "#domain/locale";
import { stateOf } from "#domain/plans/entitlement";
import { action, type ActionContext } from "#actions/action";
import { signedHeaders } from "#actions/integrations/webhook-signature";
import type { Change } from "#db/commit";
import { webhookDeliveries, webhookEndpoints } from "#db/integrations/webhook-schema";
import { deliveryById, webhookById } from "#db/integrations/webhooks";
import { directionOf } from "#db/organisations/staff";
import { many, one } from "#db/statement";

type Webhook = Pick<
  typeof webhookEndpoints.$inferSelect,
  "id" | "url" | "generation" | "previousUntil" | "disabledAt" | "failingSince"
>;
type Delivery = typeof webhookDeliveries.$inferSelect;

/**
 * Makes one attempt at one delivery and records what came of it. An attempt made already is done; one that was made and
 * not recorded is made again, under the same id: the other end tells them apart by it.
 */
export const deliverWebhook = action({
  name: "integrations.deliver-webhook",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ webhookId: id("wbh"), eventId: id("evt"), attempts: wholeNumber(0, 1e6) }),
  reads: (scope, { webhookId, eventId }) => ({
    webhook: one(webhookById(scope, webhookId)),
    delivery: one(deliveryById(scope, webhookId, eventId)),
    direction: many(directionOf(scope)),
  }),
  async run(context, { attempts }, { webhook, delivery, direction }) {
    if (!webhook || !delivery || delivery.nextAttemptAt === null || delivery.attempts !== attempts)
      return { result: false };
    const obstacle = obstacleOf(context, webhook);
    if (obstacle !== null)
      return {
        result: false,
        change: recorded(context, delivery, { nextAttemptAt: null, lastError: obstacle }),
      };
    const outcome = await attempt(context, webhook, delivery);
    return { result: true, change: settled(context, { webhook, delivery, direction }, outcome) };
  },
});

/** A webhook is for an organisation that runs, as keys are: what was owed before it stopped is given up. */
function obstacleOf({ organisation, now }: ActionContext, { disabledAt }: Webhook): DeliveryError | null {
  if (disabledAt !== null) return "disabled";
  return accessOf(stateOf(organisation, now), "write") === "closed" ? "organisation_closed" : null;
}

/** The body follows from the row: every attempt sends the same. */
async function attempt(
  { services, now }: ActionContext,
  webhook: Webhook,
  { id: eventId, type, data, createdAt }: Delivery,
): Promise<AttemptOutcome> {
  const body = JSON.stringify({ type, timestamp: new Date(createdAt).toISOString(), data });
  const signed = { webhookId: webhook.id, eventId, at: now, body };
  const headers = await signedHeaders(services.secret, signingGenerations(webhook, now), signed);
  const answer = await services.postWebhook({ url: webhook.url, headers, body });
  if ("error" in answer) return { status: null, error: answer.error };
  const accepted = answer.status >= 200 && answer.status < 300;
  return { status: answer.status, error: accepted ? null : "status" };
}

type Told = { personId: string; email: string; locale: Locale };
type Attempted = { webhook: Webhook; delivery: Delivery; direction: readonly Told[] };

function settled(
  context: ActionContext,
  { webhook, delivery, direction }: Attempted,
  outcome: AttemptOutcome,
): Change {
  const { tenant, now } = context;
  const attempts = delivery.attempts + 1;
  const { delivered, nextAttemptAt, failingSince, disabled } = planOutcome(webhook, attempts, outcome, now);
  const values = {
    attempts,
    nextAttemptAt,
    lastAttemptAt: now,
    lastStatus: outcome.status,
    lastError: outcome.error,
    ...(delivered && { deliveredAt: now }),
  };
  const isThis = eq(webhookEndpoints.id, webhook.id);
  const health =
    failingSince === webhook.failingSince ? [] : [tenant.update(webhookEndpoints, { failingSince }, isThis)];
  const change = recorded(context, delivery, values);
  if (disabled === null) return { ...change, steps: [...change.steps, ...health] };
  const off = { failingSince, disabledAt: now, disabledBecause: disabled };
  return {
    ...change,
    steps: [
      ...change.steps,
      tenant.update(webhookEndpoints, off, isThis, isNull(webhookEndpoints.disabledAt)),
    ],
    audit: { subject: webhook.id, details: { disabled } },
    mails: direction.map(({ personId, email, locale }) => ({
      kind: "webhook-disabled",
      cause: `webhook-disabled:${webhook.id}:${delivery.id}:${attempts}:${personId}`,
      subjectId: webhook.id,
      recipient: email,
      personId,
      locale,
    })),
  };
}

/** Unless another attempt was recorded meanwhile. */
const recorded = (
  { tenant }: ActionContext,
  { endpointId, id: eventId, attempts }: Delivery,
  values: Partial<Delivery>,
): Change => ({
  steps: [
    tenant.update(
      webhookDeliveries,
      values,
      eq(webhookDeliveries.endpointId, endpointId),
      eq(webhookDeliveries.id, eventId),
      eq(webhookDeliveries.attempts, attempts),
    ),
  ],
  audit: "none",
});
