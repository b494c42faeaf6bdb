import {
  createExecutionContext,
  createMessageBatch,
  getQueueResult,
  waitOnExecutionContext,
} from "cloudflare:test";
import { env } from "cloudflare:workers";

import { everyMinute, hourly } from "#domain/integrations/crons";
import { r2Ledger } from "#files/ledger";
import { r2FileStore } from "#files/r2";
import type { Mailer, MailOrder } from "#mail/port";
import { MailFailure } from "#mail/port";
import { newId } from "#platform/ids";
import { openIdentities } from "#platform/identities";
import type { PostWebhook, WebhookAnswer, WebhookRequest } from "#platform/post-webhook";
import type { Services } from "#platform/services";
import type { Envelope } from "#queues/messages";
import { createWorker } from "../../src/worker.ts";
import { openPaymentProvider } from "./payment-provider.ts";

export const origin = "https://app.parvis.test";
export const secret = "test-secret-test-secret-test-secret-0";
export const operatorKey = "test-operator-test-operator-test-oper";

/** 2026-11-21T20:00:00Z */
export const startOfTime = Date.UTC(2026, 10, 21, 20);

/** A mailer that keeps what it was given; `failures` are thrown first, in order. */
export function recordingMailer() {
  const sent: MailOrder[] = [];
  const failures: MailFailure[] = [];
  const mailer: Mailer = {
    deduplicates: false,
    onUnknownOutcome: (kind) => (kind === "dossier-started" ? "keep" : "resend"),
    async deliver(order) {
      const failure = failures.shift();
      if (failure) throw failure;
      sent.push(order);
      return { providerMessageId: `provider-${crypto.randomUUID()}` };
    },
  };
  return { mailer, sent, failures };
}

/** Services of organisations that keep what they were sent; `answers` are given first, in order. */
function recordingReceiver() {
  const received: WebhookRequest[] = [];
  const answers: WebhookAnswer[] = [];
  const postWebhook: PostWebhook = async (request) => {
    received.push(request);
    return answers.shift() ?? { status: 204 };
  };
  return { postWebhook, received, answers };
}

/** A Parvis of its own: the real Worker on real D1 and R2, with a clock, queues and mails one can look into. */
export function openWorld(overrides: Partial<Services> = {}, clock = { now: startOfTime }) {
  const mail = recordingMailer();
  const receiver = recordingReceiver();
  const waiting: Envelope[] = [];
  const provider = openPaymentProvider(clock, (request) => fetch(request));
  const sender = {
    async sendBatch(messages: Iterable<{ body: Envelope }>) {
      for (const { body } of messages) waiting.push(body);
    },
  };
  const services: Services = {
    environment: "test",
    origin,
    operatorKey,
    secret,
    d1: env.DB,
    files: r2FileStore(env.FILES),
    ledger: r2Ledger(env.LEDGER),
    mail: mail.mailer,
    identities: () => openIdentities(env.DB, secret, () => clock.now),
    payments: provider.payments,
    postWebhook: receiver.postWebhook,
    queues: { mail: sender, work: sender },
    description: env.DESCRIPTION,
    shields: {
      general: { limit: async () => ({ success: true }) },
      signIn: { limit: async () => ({ success: true }) },
    },
    clock: () => clock.now,
    newId,
    ...overrides,
  };
  // A test that jumps by days says itself when the hourly jobs run.
  const worker = createWorker(() => services, { [everyMinute]: 10 * 60 * 1000, [hourly]: Infinity });

  async function fetch(request: Request): Promise<Response> {
    const execution = createExecutionContext();
    const response = await worker.fetch(request, {}, execution);
    await waitOnExecutionContext(execution);
    return response;
  }

  /** Delivers one batch of what waits, as the Queues service would; answers what was acknowledged or retried. */
  async function deliver(envelopes: readonly Envelope[], queue = "parvis-work") {
    const batch = createMessageBatch<Envelope>(
      queue,
      envelopes.map((body, index) => ({
        id: `${index}-${body.id}`,
        timestamp: new Date(clock.now),
        attempts: 1,
        body,
      })),
    );
    const execution = createExecutionContext();
    await worker.queue(batch, {}, execution);
    return getQueueResult(batch, execution);
  }

  /** Delivers until nothing waits. */
  async function drain(): Promise<void> {
    while (waiting.length > 0) await deliver(waiting.splice(0, 10));
  }

  async function tick(cron = "* * * * *"): Promise<void> {
    const execution = createExecutionContext();
    const controller = { cron, scheduledTime: clock.now, type: "scheduled" as const, noRetry() {} };
    await worker.scheduled(controller, {}, execution);
    await waitOnExecutionContext(execution);
  }

  return {
    worker,
    services,
    clock,
    provider,
    mails: mail.sent,
    mailFailures: mail.failures,
    webhooks: receiver,
    waiting,
    fetch,
    deliver,
    drain,
    tick,
  };
}

export type World = ReturnType<typeof openWorld>;
