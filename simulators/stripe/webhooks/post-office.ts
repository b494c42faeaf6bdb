import { day } from "../core/time.ts";
import type { Delivery, World } from "../core/world.ts";
import { planRound, seeded, type WebhookFaults } from "./faults.ts";
import { signatureHeader } from "./signature.ts";

export interface Endpoint {
  url: string;
  secret: string;
}
export interface Endpoints {
  /** The platform's own events. */
  platform?: Endpoint;
  /** The events of connected accounts, with `event.account`. */
  connect?: Endpoint;
}
export interface Attempt {
  event: string;
  type: string;
  account: string;
  status: number;
}
type Fetch = (request: Request) => Promise<Response>;

/** Stripe gives up on an event after three days. */
const patience = 3 * day;

export class PostOffice {
  readonly #world: World;
  readonly #endpoints: Endpoints;
  readonly #fetch: Fetch;
  #faults: WebhookFaults | null = null;
  #random: () => number = seeded(1);
  /** Every attempt made, in order: what a test reads. */
  readonly attempts: Attempt[] = [];
  readonly dropped: Delivery[] = [];

  constructor(world: World, endpoints: Endpoints, fetch: Fetch) {
    this.#world = world;
    this.#endpoints = endpoints;
    this.#fetch = fetch;
  }

  setFaults(faults: WebhookFaults | null): void {
    this.#faults = faults;
    this.#random = seeded(faults?.seed ?? 1);
  }

  /** One round: every waiting event is sent once; what failed or was held stays for the next round. */
  async deliver(): Promise<Attempt[]> {
    const { state } = this.#world;
    const round = planRound(state.outbox, this.#faults, this.#random);
    state.outbox = round.hold;
    this.dropped.push(...round.dropped);
    const made: Attempt[] = [];
    for (const delivery of round.send) {
      const attempt = await this.#send(delivery);
      if (attempt !== null) made.push(attempt);
    }
    return made;
  }

  /** Rounds until nothing waits, or until what is left keeps failing. */
  async drain(rounds = 10): Promise<Attempt[]> {
    const made: Attempt[] = [];
    for (let round = 0; round < rounds && this.#world.state.outbox.length > 0; round += 1) {
      made.push(...(await this.deliver()));
    }
    return made;
  }

  async #send(delivery: Delivery): Promise<Attempt | null> {
    const endpoint = delivery.endpoint === 0 ? this.#endpoints.platform : this.#endpoints.connect;
    const event = this.#world.state.accounts[delivery.account]?.tables.events[delivery.event];
    if (endpoint === undefined || event === undefined) return null;
    const payload = JSON.stringify(event, null, 2);
    const status = await this.#post(endpoint, payload);
    const lost = delivery.attempts === 0 && this.#random() < (this.#faults?.failThenRetry ?? 0);
    const seen = lost ? 500 : status;
    const attempt = { event: event.id, type: event.type, account: delivery.account, status: seen };
    this.attempts.push(attempt);
    const { now } = this.#world.state;
    const since = delivery.since ?? now;
    if (seen >= 200 && seen < 300) event.pending_webhooks = 0;
    else if (now - since < patience) {
      this.#world.state.outbox.push({ ...delivery, since, attempts: delivery.attempts + 1 });
    }
    return attempt;
  }

  async #post({ url, secret }: Endpoint, payload: string): Promise<number> {
    const signature = await signatureHeader(payload, secret, Math.floor(Date.now() / 1000));
    const headers = { "content-type": "application/json; charset=utf-8", "stripe-signature": signature };
    try {
      const answer = await this.#fetch(new Request(url, { method: "POST", headers, body: payload }));
      await answer.text();
      return answer.status;
    } catch {
      return 599;
    }
  }
}
