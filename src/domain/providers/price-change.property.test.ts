import { array, assert, boolean, constantFrom, integer, oneof, property, record } from "fast-check";
import { expect, test } from "vitest";

import { isNo } from "#domain/plans/refusals";
import { planCancellation, planRevocation } from "#domain/providers/ending";
import { exampleSubscription, exampleVersion } from "#domain/providers/examples";
import { afterSwitch, afterSwitchUndo, planSwitch, planSwitchUndo } from "#domain/providers/interval-switch";
import { planAnswer } from "#domain/providers/price-answer";
import { afterPriceDecision, planPriceChange, type PriceVersion } from "#domain/providers/price-change";
import { nextRenewal, renewed } from "#domain/providers/renewal";
import { openConsent, type ProviderSubscription } from "#domain/providers/subscription";

const dayMs = 86_400_000;
const start = Date.parse("2027-01-31T10:00Z");

const interval = constantFrom("monthly" as const, "annual" as const);
const step = oneof(
  record({
    kind: constantFrom("publish" as const),
    interval,
    // Both intervals draw from one range, so that rises and falls mix.
    htCents: integer({ min: 8, max: 16 }).map((hundreds) => hundreds * 100),
    appliesToExisting: boolean(),
    noticeDays: integer({ min: 15, max: 90 }),
  }),
  record({ kind: constantFrom("answer" as const), accepted: boolean() }),
  record({ kind: constantFrom("cancel", "revoke", "switch", "undo" as const) }),
  record({ kind: constantFrom("wait" as const), days: integer({ min: 0, max: 45 }) }),
);
type Step = typeof step extends { generate: (...args: never) => { value: infer T } } ? T : never;

/** A whole history, as actions would play it: each renewal is billed as `nextRenewal` says. */
class History {
  now = start + 1;
  subscription: ProviderSubscription = exampleSubscription(new Date(start).toISOString());
  current: Record<PriceVersion["interval"], PriceVersion> = {
    monthly: exampleVersion(1000),
    annual: exampleVersion(1000, { id: "ver_annual", interval: "annual" }),
  };
  /** Every price that the provider said yes to, and until which charge it was good. */
  agreed: { interval: string; htCents: number; from: number }[] = [];
  faults: string[] = [];
  private made = 0;

  play(one: Step): void {
    this.now += 1;
    if (one.kind === "publish") this.publish(exampleVersion(one.htCents, { ...one, id: `ver_${this.now}` }));
    else if (one.kind === "answer") this.answer(one.accepted);
    else if (one.kind === "wait") this.wait(one.days);
    else if (one.kind === "cancel" || one.kind === "revoke") this.end(one.kind);
    else this.switch(one.kind);
  }

  private publish(version: PriceVersion): void {
    this.current = { ...this.current, [version.interval]: version };
    this.compare();
  }

  private compare(): void {
    const { subscription, now } = this;
    for (const version of Object.values(this.current)) {
      const decision = planPriceChange({ subscription, exempt: false }, version, now);
      if (decision.outcome.kind === "none" && decision.closes.length === 0) continue;
      const ids = { versionId: version.id, consentId: `con_${(this.made += 1)}`, now };
      this.subscription = afterPriceDecision(subscription, decision, ids);
      return;
    }
  }

  private answer(accepted: boolean): void {
    const consent = openConsent(this.subscription);
    if (consent === null) return;
    const planned = planAnswer(this.subscription, consent, accepted, this.now);
    if (isNo(planned)) return;
    const consents = this.subscription.consents.map((one) =>
      one.id === consent.id ? { ...one, ...planned } : one,
    );
    this.subscription = { ...this.subscription, consents };
    if (accepted) this.agreed.push({ ...consent, from: consent.effectiveAt });
  }

  private end(kind: "cancel" | "revoke"): void {
    const plan = kind === "cancel" ? planCancellation : planRevocation;
    const planned = plan(this.subscription, this.now);
    if (isNo(planned)) return;
    this.subscription = { ...this.subscription, ...planned };
    if (kind === "revoke") this.compare();
  }

  private switch(kind: "switch" | "undo"): void {
    const { subscription, now } = this;
    if (kind === "undo") {
      const undone = planSwitchUndo(subscription, now);
      if (isNo(undone)) return;
      this.subscription = afterSwitchUndo(subscription, undone, now);
      return this.compare();
    }
    const target = this.current[subscription.interval === "monthly" ? "annual" : "monthly"];
    const planned = planSwitch(subscription, target, target.htCents, now);
    if (isNo(planned)) return;
    this.subscription = afterSwitch(subscription, planned);
    this.agreed.push({
      interval: target.interval,
      htCents: target.htCents,
      from: planned.pendingInterval.at,
    });
  }

  private wait(days: number): void {
    const until = this.now + days * dayMs;
    for (let next = nextRenewal(this.subscription, this.now); next !== null && next.at <= until;) {
      if (next.kind === "end") break;
      this.bill(next);
      next = nextRenewal(this.subscription, this.now);
    }
    this.now = until;
  }

  private bill(bill: {
    kind: "bill";
    at: number;
    interval: PriceVersion["interval"];
    htCents: number;
  }): void {
    const { subscription } = this;
    const open = openConsent(subscription);
    if (open !== null && open.effectiveAt <= bill.at) this.faults.push("billed in silence");
    const sameOrLess = bill.interval === subscription.interval && bill.htCents <= subscription.htCents;
    const covered = this.agreed.some(
      (one) => one.interval === bill.interval && one.from <= bill.at && one.htCents >= bill.htCents,
    );
    if (!sameOrLess && !covered) this.faults.push(`billed ${bill.htCents} without consent`);
    // A price once lowered needs a new yes: what was agreed before counts no more.
    this.agreed = this.agreed.filter((one) => one.from > bill.at);
    this.subscription = renewed(subscription, bill);
    this.now = bill.at + 1;
  }
}

test("over any history, nobody is billed more than they last accepted, nor in silence", () => {
  const holds = property(array(step, { maxLength: 60 }), (steps) => {
    const history = new History();
    for (const one of steps) history.play(one);
    expect(history.faults).toEqual([]);
    return (
      history.subscription.consents.filter((one) => one.closed === null && one.answer === null).length <= 1
    );
  });
  expect(() => assert(holds, { numRuns: 2000 })).not.toThrow();
});
