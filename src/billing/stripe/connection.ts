import { Stripe } from "stripe";

import { PaymentRefused, type Seller } from "#billing/port";

/** The version that our types and the simulator are written for. */
export const apiVersion = "2026-10-28.endive";

export type StripeSettings = {
  secretKey: string;
  /** Secrets of the two webhook endpoints: the platform's own events, and those of connected accounts. */
  webhookSecrets: readonly string[];
  /** The only switch to the simulator: where Stripe is to be found instead of Stripe. */
  apiBase?: string;
  fetch?: (request: Request) => Promise<Response>;
};

/** What each call needs: the client, and what it has learnt of prices and rates, which never change. */
export type Connection = {
  stripe: Stripe;
  priceIds: Map<string, string>;
  priceKeys: Map<string, string>;
  rateIds: Map<string, string>;
};

export function connect({ secretKey, apiBase, fetch: send }: StripeSettings): Connection {
  const base = apiBase === undefined ? undefined : new URL(apiBase);
  const over = send && ((input: RequestInfo | URL, init?: RequestInit) => send(new Request(input, init)));
  const stripe = new Stripe(secretKey, {
    apiVersion,
    // The default client hangs on workerd.
    httpClient: Stripe.createFetchHttpClient(over),
    maxNetworkRetries: 2,
    telemetry: false,
    ...(base && {
      host: base.hostname,
      port: base.port === "" ? 80 : Number(base.port),
      protocol: base.protocol === "http:" ? ("http" as const) : ("https" as const),
    }),
  });
  return { stripe, priceIds: new Map(), priceKeys: new Map(), rateIds: new Map() };
}

/** Options of a call made for a seller. */
export const as = ({ account }: Pick<Seller, "account">, idempotencyKey?: string) => ({
  ...(account !== null && { stripeAccount: account }),
  ...(idempotencyKey !== undefined && { idempotencyKey }),
});

/**
 * The key of something that is made once: as long as the same is asked. What was refused, or is asked otherwise, is
 * another request: under the same key it would be answered, for a day, as the first one was.
 */
export async function keyOf(name: string, asked: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(asked));
  return `${name}/${new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex()}`;
}

/** Names of one seller's things: another account has others. */
export const keyIn = ({ account }: Pick<Seller, "account">, key: string): string => `${account ?? ""} ${key}`;

export const idOf = (reference: string | { id: string } | null | undefined): string | null =>
  typeof reference === "string" ? reference : (reference?.id ?? null);

export const toMs = (seconds: number): number => seconds * 1000;
export const toMsOrNull = (seconds: number | null | undefined): number | null =>
  seconds === null || seconds === undefined ? null : toMs(seconds);
export const toSeconds = (ms: number): number => Math.floor(ms / 1000);

/** Runs a call that the bank, or the state of things, may refuse. */
export async function refusable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeCardError)
      throw new PaymentRefused(
        error.code === "authentication_required" || error.code === "invoice_payment_intent_requires_action"
          ? "needs_confirmation"
          : "declined",
      );
    if (error instanceof Stripe.errors.StripeInvalidRequestError) throw new PaymentRefused("out_of_step");
    if (error instanceof Stripe.errors.StripeIdempotencyError) throw new PaymentRefused("out_of_step");
    throw error;
  }
}

/** What is not there any more needs no taking away: a call whose answer was lost is made again, and finds it done. */
export function unlessGone(error: unknown): void {
  const isGone =
    typeof error === "object" && error !== null && "code" in error && error.code === "resource_missing";
  if (!isGone) throw error;
}
