import type { Interval } from "#domain/plans/periods";

/** A request to accept a higher price: one per subscription and price version. Instants are UTC milliseconds. */
export type PriceConsent = {
  id: string;
  versionId: string;
  interval: Interval;
  /** Cents excluding tax: a change of VAT rate asks nothing. */
  htCents: number;
  sentAt: number;
  /** The first renewal at or after the notice: the first that can bill the new price. */
  effectiveAt: number;
  /** The latest answer: a refusal can become an acceptance, not the reverse. */
  answer: { accepted: boolean; at: number } | null;
  closed: { at: number; as: "superseded" | "withdrawn" } | null;
  /** The first renewal billed at the new price. */
  appliedAt: number | null;
};

export const consentStates = [
  "outstanding",
  "accepted",
  "refused",
  "applied",
  "lapsed",
  "superseded",
  "withdrawn",
] as const;
export type ConsentState = (typeof consentStates)[number];

/** @param deadline `deadlineOf` the subscription: at that very millisecond, silence has spoken. */
export function consentState(consent: PriceConsent, deadline: number, now: number): ConsentState {
  if (consent.appliedAt !== null) return "applied";
  if (consent.closed !== null) return consent.closed.as;
  if (consent.answer !== null) return consent.answer.accepted ? "accepted" : "refused";
  return now < deadline ? "outstanding" : "lapsed";
}

/** Not accepted, and still asked: unanswered or refused. */
export const isOpen = ({ answer, closed, appliedAt }: PriceConsent): boolean =>
  closed === null && appliedAt === null && answer?.accepted !== true;

/** Accepted, and the renewal that will bill it is still to come. */
export const isAwaited = ({ answer, closed, appliedAt }: PriceConsent): boolean =>
  closed === null && appliedAt === null && answer?.accepted === true;

/** Days between a request and the renewal it is about (billing: price consent). */
export const noticeDays = { min: 15, max: 90, default: 30 } as const;
