import type { Call } from "#actions/perform";
import { Refusal } from "#domain/refusals";
import type { Envelope, MessageKind } from "#queues/messages";
import { markDone } from "#queues/outbox";
import { clientsHandlers } from "#queues/clients";
import { evaluationsHandlers } from "#queues/evaluations";
import { dossiersHandlers } from "#queues/dossiers";
import { formsHandlers } from "#queues/forms";
import { invitationsHandlers } from "#queues/invitations";
import { integrationsHandlers } from "#queues/integrations";
import { membersHandlers } from "#queues/members";
import { organisationsHandlers } from "#queues/organisations";
import { plansHandlers } from "#queues/plans";
import { providersHandlers } from "#queues/providers";
import { programmesHandlers } from "#queues/programmes";
import { trainingsHandlers } from "#queues/trainings";
import { faultOf, log } from "#platform/log";

export type Handlers = {
  readonly [K in MessageKind]: (envelope: Envelope<K>, call: Call) => Promise<unknown>;
};

/** A kind without its handler does not compile. */
const handlers: Handlers = {
  ...integrationsHandlers,
  ...organisationsHandlers,
  ...formsHandlers,
  ...programmesHandlers,
  ...clientsHandlers,
  ...invitationsHandlers,
  ...membersHandlers,
  ...trainingsHandlers,
  ...providersHandlers,
  ...evaluationsHandlers,
  ...plansHandlers,
  ...dossiersHandlers,
};

/** Performs each message of a batch on its own: one poison message never retries its neighbours. */
export async function consume(
  batch: MessageBatch<Envelope>,
  callOf: (envelope: Envelope) => Call,
): Promise<void> {
  for (const message of batch.messages) {
    const { id, kind } = message.body;
    try {
      await consumeOne(message.body, callOf(message.body));
      message.ack();
    } catch (error) {
      log("error", "message failed", { id, kind, attempt: message.attempts, fault: faultOf(error) });
      message.retry({ delaySeconds: delayBefore(message.attempts, error) });
    }
  }
}

/**
 * A refusal is final (the state no longer calls for the work), except a conflict, which the hourly sweep tries
 * again; anything else is retried.
 */
async function consumeOne(envelope: Envelope, call: Call): Promise<void> {
  try {
    await handle(envelope, call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log("info", "message refused", { id: envelope.id, kind: envelope.kind, code: error.code });
    if (error.code !== "conflict") await markDone(call.services.d1, envelope, call.now, error.code);
  }
}

/** Queues delays a message by 12 hours at most. In seconds. */
const longestDelay = 12 * 60 * 60;

/** Later each time, and never before the hour that whoever refused us named. */
function delayBefore(attempts: number, error: unknown): number {
  const asked = error instanceof Error && "retryAfter" in error ? Number(error.retryAfter) : 0;
  return Math.min(longestDelay, Math.max(Math.min(3600, 5 * 2 ** attempts), asked || 0));
}

/** The kind chooses the handler, so the envelope is the one it takes: TypeScript cannot follow the pair. */
const handle = (envelope: Envelope, call: Call): Promise<unknown> =>
  (handlers[envelope.kind] as (envelope: Envelope, call: Call) => Promise<unknown>)(envelope, call);
