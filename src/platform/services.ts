import type { Ledger } from "#files/ledger";
import type { Payments } from "#billing/port";
import type { FileStore } from "#files/port";
import type { Mailer } from "#mail/port";
import type { Identities } from "#platform/identities";
import type { PostWebhook } from "#platform/post-webhook";
import type { Envelope } from "#queues/messages";

export type { Identities } from "#platform/identities";

/** The part of a Queue that the product uses. */
export type Sender = { sendBatch(messages: Iterable<{ body: Envelope }>): Promise<unknown> };

/** A rate limiter at the edge: a shield, not a count (atomic counters are rows). */
export type Shield = { limit(options: { key: string }): Promise<{ success: boolean }> };

/** The outside world. Built by servicesFor(env); tests pass fakes to the same createWorker. */
export type Services = {
  environment: "local" | "test" | "production";
  /** Where the front end is served: the origin of every link and the only one unsafe requests come from. */
  origin: string;
  operatorKey: string;
  d1: D1Database;
  files: FileStore;
  /** What was destroyed for good, kept outside the database. */
  ledger: Ledger;
  mail: Mailer;
  identities: () => Promise<Identities>;
  /** Sends a webhook to the address that an organisation gave. */
  postWebhook: PostWebhook;
  payments: () => Promise<Payments>;
  queues: Readonly<Record<"mail" | "work", Sender>>;
  /** The description of the API: a file beside the Worker. */
  description: Pick<Fetcher, "fetch">;
  shields: Readonly<Record<"general" | "signIn", Shield>>;
  /** Derives link tokens and signs cookies and cursors; see docs/decisions. */
  secret: string;
  clock: () => number;
  newId: (prefix: string, now: number) => string;
};
