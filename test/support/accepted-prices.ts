import type { Interval } from "#domain/plans/periods";
import type { Tables } from "../../simulators/stripe/core/world.ts";

/** A price that a provider said yes to, for the renewals from an instant on. Cents excluding tax. */
type Acceptance = { interval: Interval; htCents: number; from: number; by: "subscribe" | "switch" | "rise" };

/** What each provider said yes to, by the name that the payment provider gives them. */
export class AcceptedPrices {
  readonly #of = new Map<string, Acceptance[]>();

  accept(customer: string, acceptance: Acceptance): void {
    this.#of.set(customer, [...(this.#of.get(customer) ?? []), acceptance]);
  }

  /** A switch undone takes its price back. */
  undoSwitch(customer: string): void {
    const kept = this.#of.get(customer) ?? [];
    this.#of.set(
      customer,
      kept.filter((one) => one !== kept.findLast(({ by }) => by === "switch")),
    );
  }

  /** Invoices above what their provider had accepted when the period began: there must be none. */
  overcharged(invoices: readonly Tables["invoices"][]): string[] {
    const billed = new Map<string, Bill[]>();
    for (const bill of invoices.flatMap(billOf).toSorted((a, b) => a.startsAt - b.startsAt))
      billed.set(bill.customer, [...(billed.get(bill.customer) ?? []), bill]);
    return [...billed].flatMap(([customer, bills]) => excesses([...(this.#of.get(customer) ?? [])], bills));
  }
}

type Bill = {
  customer: string;
  subscription: string;
  startsAt: number;
  interval: Interval;
  htCents: number;
};

const day = 24 * 60 * 60 * 1000;

function billOf({ customer, lines, status, parent }: Tables["invoices"]): Bill[] {
  const [line] = lines.data;
  if (!line || status === "void" || typeof customer !== "string") return [];
  const startsAt = line.period.start * 1000;
  const interval = line.period.end * 1000 - startsAt > 40 * day ? "annual" : "monthly";
  const subscription = String(parent?.subscription_details?.subscription);
  return [{ customer, subscription, startsAt, interval, htCents: line.amount }];
}

/**
 * A renewal may bill what the one before billed, or what was accepted for it since. An acceptance serves once: a price
 * that has fallen asks again before it rises, even to what was paid before.
 */
function excesses(acceptances: readonly Acceptance[], bills: readonly Bill[]): string[] {
  let waiting = [...acceptances];
  return bills.flatMap((bill, rank) => {
    const before = bills
      .slice(0, rank)
      .findLast((one) => one.subscription === bill.subscription && one.interval === bill.interval);
    const reached = waiting.filter(
      ({ interval, from }) => interval === bill.interval && from < bill.startsAt + 1000,
    );
    waiting = waiting.filter((one) => !reached.includes(one));
    const allowed = Math.max(before?.htCents ?? 0, ...reached.map(({ htCents }) => htCents));
    return bill.htCents <= allowed
      ? []
      : [
          `${bill.customer}: ${bill.htCents} billed ${new Date(bill.startsAt).toISOString()}, ${allowed} accepted`,
        ];
  });
}
