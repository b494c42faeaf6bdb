import { env } from "cloudflare:workers";

import { seeded } from "../../simulators/stripe/webhooks/faults.ts";
import { AcceptedPrices } from "./accepted-prices.ts";
import { cards, day, hour, ibans, staySignedIn } from "./billing.ts";
import { keyed, provider, publish, type seller } from "./providers.ts";
import type { World } from "./world.ts";

type Selling = Awaited<ReturnType<typeof seller>>;
type Someone = Awaited<ReturnType<typeof provider>> & { customer: string };
type Interval = "monthly" | "annual";

/** What happened, to be told at the end: a scenario in which nothing happens proves nothing. */
export type Tally = Record<string, number>;

/** A year of many providers: each does what people do, seldom and at random, while payments and events go wrong. */
export class ProviderYear {
  readonly accepted = new AcceptedPrices();
  readonly tally: Tally = {};
  readonly #everyone: Someone[] = [];
  readonly #random: () => number;
  #price = { monthly: 1000, annual: 10_000 };

  constructor(
    readonly world: World,
    readonly selling: Selling,
    seed: number,
  ) {
    this.#random = seeded(seed);
  }

  /** Signs up, with a card or an account that pays, or that does not. */
  async join(): Promise<void> {
    const someone = await provider(this.world, this.selling.path);
    const found = await env.DB.prepare(
      "select stripe_id as id from provider_customers where provider_id = ?1",
    )
      .bind(someone.id)
      .first<{ id: string }>();
    const joined = { ...someone, customer: found?.id ?? "" };
    this.#everyone.push(joined);
    await this.#giveMethod(joined);
    await this.#subscribe(joined, this.#chance(0.8) ? "monthly" : "annual");
  }

  /** Some days go by over there; then its events come, badly, and one hour strikes. */
  async days(count: number): Promise<void> {
    const { world } = this;
    world.clock.now += Math.floor(count * day + this.#random() * hour);
    await staySignedIn(world.clock.now);
    await world.provider.sim.webhooks.drain();
    await this.work();
    await world.tick("7 * * * *");
    await this.work();
  }

  /** Messages are read a moment after they were written: one reading answers all that came before it. */
  async work(): Promise<void> {
    this.world.clock.now += 1000;
    await this.world.drain();
  }

  /** What providers do on a day, each with this likelihood. */
  async lives(share: number): Promise<void> {
    for (const someone of this.#everyone) if (this.#chance(share)) await this.#act(someone);
    await this.work();
  }

  /** A price goes up or down; the box is ticked. */
  async reprice(): Promise<void> {
    const interval = this.#chance(0.7) ? "monthly" : "annual";
    const old = this.#price[interval];
    const htCents = Math.max(
      300,
      old + Math.floor(this.#random() * 6 - 2) * (interval === "monthly" ? 100 : 1000),
    );
    this.world.clock.now += 60_000;
    const { owner, path } = this.selling;
    const answer = await publish(owner, path, interval, String(htCents / 100), old);
    if (answer.status !== 201) throw new Error(await answer.text());
    this.#price[interval] = htCents;
    this.#count(htCents > old ? "rise published" : "fall published");
    await this.work();
  }

  async #act(someone: Someone): Promise<void> {
    const { subscription, maySubscribe, unpaid } = await someone.see();
    if (unpaid && this.#chance(0.6)) return this.#pay(someone, unpaid.id);
    if (maySubscribe && this.#chance(0.9)) {
      await this.#giveMethod(someone);
      return this.#subscribe(someone, this.#chance(0.8) ? "monthly" : "annual");
    }
    if (subscription?.rise && this.#chance(0.9)) return this.#answer(someone, subscription.rise);
    const ways = [
      () => this.#say(someone, "cancel"),
      () => this.#say(someone, "revoke"),
      () => this.#switch(someone, subscription?.interval === "monthly" ? "annual" : "monthly"),
      () => this.#undoSwitch(someone),
      () => this.#giveMethod(someone),
      () => this.#exempt(someone),
      async () => this.#fail(),
    ];
    await ways[Math.floor(this.#random() * ways.length)]?.();
  }

  /** Whether it was done, or refused: both are answers. */
  async #say(someone: Someone, verb: string, body: object = {}) {
    const said = await someone.act(verb, body);
    const name = verb.split("/")[0] ?? verb;
    this.#count(said.code === undefined ? name : `${name} refused`);
    return said;
  }

  async #subscribe(someone: Someone, interval: Interval): Promise<void> {
    const { methods, offers } = await someone.see();
    const methodId = methods.find(({ chosen }) => chosen)?.id;
    if (methodId === undefined) return;
    const from = this.world.clock.now - 1000;
    const answer = await someone.subscribe(methodId, interval);
    this.#count(answer.status === 200 ? "subscribe" : "subscribe refused");
    const htCents = offers[interval]?.htCents ?? 0;
    this.accepted.accept(someone.customer, { interval, htCents, from, by: "subscribe" });
    await this.work();
  }

  async #switch(someone: Someone, to: Interval): Promise<void> {
    const htCents = this.#price[to];
    const { code, subscription } = await this.#say(someone, "switch", { to, htCents });
    if (code !== undefined || !subscription?.pending) return;
    const from = Date.parse(subscription.pending.at);
    this.accepted.accept(someone.customer, { interval: to, htCents, from, by: "switch" });
  }

  async #undoSwitch(someone: Someone): Promise<void> {
    const { code } = await this.#say(someone, "undo-switch");
    if (code === undefined) this.accepted.undoSwitch(someone.customer);
  }

  async #answer(someone: Someone, rise: { id: string; effectiveAt: string; to: { htCents: number } }) {
    const accepted = this.#chance(0.7);
    const { htCents } = rise.to;
    const { code, subscription } = await this.#say(someone, `rises/${rise.id}`, { accepted, htCents });
    this.#count(accepted ? "rise accepted" : "rise refused");
    if (code !== undefined || !accepted || !subscription) return;
    const interval = subscription.pending ? subscription.pending.to : subscription.interval;
    const from = Date.parse(rise.effectiveAt);
    this.accepted.accept(someone.customer, { interval: interval as Interval, htCents, from, by: "rise" });
  }

  async #pay(someone: Someone, documentId: string): Promise<void> {
    const methodId = await someone.addCard();
    await this.#say(someone, `documents/${documentId}/pay`, { methodId });
  }

  async #giveMethod(someone: Someone): Promise<void> {
    const kind = this.#random();
    if (kind < 0.65) await someone.addCard();
    else if (kind < 0.8) await someone.addCard(cards.savedThenRefused);
    else await someone.addAccount(kind < 0.93 ? ibans.settles : ibans.fails);
    this.#count("method given");
  }

  async #exempt({ id }: Someone): Promise<void> {
    const { owner, path } = this.selling;
    const exempt = this.#chance(0.3);
    await owner.put(`${path}/providers/${id}/exemption`, { exempt }, keyed());
    this.#count(exempt ? "exempt" : "exempt no more");
  }

  /** The next payments fail, or the next calls are lost on their way in or back. */
  #fail(): void {
    const { control } = this.world.provider.sim;
    if (this.#chance(0.5)) control.failNextPayments(2, this.selling.account);
    else control.troubleNextCalls({ refuse: 1, lose: 1 });
    this.#count("failure");
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #count(what: string): void {
    this.tally[what] = (this.tally[what] ?? 0) + 1;
  }
}
