import { expect, test } from "vitest";

import {
  boxesSchema,
  immediateExecutionBox,
  planAcceptance,
  termsDocuments,
} from "#domain/plans/acceptances";
import { exampleFacts } from "#domain/plans/examples";
import {
  isOvertaken,
  orderNumber,
  orderStateOf,
  orderYear,
  paymentKey,
  planResumption,
} from "#domain/plans/orders";
import { gives, statusOf, type SubscriptionFacts } from "#domain/plans/subscription";

const paidAt = Date.parse("2026-11-21T14:00Z");
const hour = 3_600_000;
const order = (changes: Partial<SubscriptionFacts>): SubscriptionFacts => ({
  ...exampleFacts(paidAt, "monthly"),
  ...changes,
});

test.each([
  ["2026-12-31T22:59:59Z", 41, "CMD-2026-000041"],
  ["2026-12-31T23:00:00Z", 1, "CMD-2027-000001"],
  ["2027-06-30T12:00:00Z", 1_234_567, "CMD-2027-1234567"],
])("case 21: an order of %s, the %i-th, is %s", (paid, sequence, number) => {
  expect(orderNumber(orderYear(Date.parse(paid)), sequence)).toBe(number);
});

test("case 54: one attempt has one key; another attempt has another", () => {
  expect(paymentKey("ord_1", 1)).toBe(paymentKey("ord_1", 1));
  expect(paymentKey("ord_1", 2)).not.toBe(paymentKey("ord_1", 1));
});

test("case 55: an abandoned payment gives nothing, is taken up again for 23 hours, and then lapses", () => {
  const abandoned = order({ startedAt: null, settledAt: null });
  const last = paidAt + 23 * hour - 1;
  expect(statusOf(abandoned, last)).toBe("incomplete");
  expect(gives(statusOf(abandoned, last))).toBe(false);
  expect(orderStateOf(abandoned, last)).toBe("awaiting_payment");
  expect(planResumption(abandoned, last)).toEqual({ resumes: true });
  expect(statusOf(abandoned, last + 1)).toBe("incomplete_expired");
  expect(orderStateOf(abandoned, last + 1)).toBe("lapsed");
  expect(planResumption(abandoned, last + 1)).toEqual({ refusal: "order_not_payable" });
  expect(planResumption(order({}), paidAt)).toEqual({ refusal: "order_not_payable" });
  expect(statusOf({ ...abandoned, endedAt: paidAt + 1 }, paidAt + 1)).toBe("incomplete_expired");
});

test.each<[string, Partial<SubscriptionFacts>, string, boolean, string]>([
  ["under way", { settledAt: null }, "pending_settlement", true, "debit_in_progress"],
  ["settled", { settledAt: paidAt + 120 * hour }, "active", true, "processed"],
  [
    "back at day 7",
    { settledAt: null, debt: { since: paidAt + 168 * hour, cause: "first_debit" } },
    "unpaid",
    false,
    "failed",
  ],
])("case 56: a first debit %s", (_when, changes, status, access, state) => {
  const now = paidAt + 168 * hour;
  expect(statusOf(order(changes), now)).toBe(status);
  expect(gives(statusOf(order(changes), now))).toBe(access);
  expect(orderStateOf(order(changes), now)).toBe(state);
});

const boxes = {
  generalTerms: termsDocuments.generalTerms.version,
  dataProcessing: termsDocuments.dataProcessing.version,
  serviceConditions: termsDocuments.serviceConditions.version,
  immediateExecution: true,
};
const sha256 = { generalTerms: "a", dataProcessing: "b", serviceConditions: "c" };
const by = { personId: "per_1", ip: "192.0.2.1", at: paidAt };

test.each(["generalTerms", "dataProcessing", "serviceConditions", "immediateExecution"] as const)(
  "case 74: without the box %s there is no order",
  (name) => {
    const missing = {
      refusal: "invalid_request",
      errors: [{ pointer: `/acceptances/${name}`, code: "required" }],
    };
    const without = boxesSchema.parse(
      Object.fromEntries(Object.entries(boxes).filter(([key]) => key !== name)),
    );
    expect(planAcceptance(without, sha256, by)).toEqual(missing);
    expect(planAcceptance({ ...boxes, [name]: null }, sha256, by)).toEqual(missing);
  },
);

test("case 74: nothing posted at all names the four boxes", () => {
  expect(planAcceptance(undefined, sha256, by)).toMatchObject({ errors: { length: 4 } });
});

test("an acceptance keeps version, hash, person, instant and address; an old version is read again", () => {
  expect(planAcceptance(boxes, sha256, by)).toEqual([
    { subject: "generalTerms", version: boxes.generalTerms, sha256: "a", ...by },
    { subject: "dataProcessing", version: boxes.dataProcessing, sha256: "b", ...by },
    { subject: "serviceConditions", version: boxes.serviceConditions, sha256: "c", ...by },
    { subject: "immediateExecution", version: null, sha256: null, ...by },
  ]);
  expect(planAcceptance({ ...boxes, generalTerms: "2020-01-01" }, sha256, by)).toEqual({
    refusal: "terms_changed",
  });
  expect(immediateExecutionBox.fr).toBe("J’accepte l’exécution immédiate de ma commande");
});

const waiting = { acceptedAt: paidAt, startsAt: paidAt + hour, closedAt: null, plan: "standby" } as const;
const later = {
  at: paidAt + hour,
  interval: "annual" as const,
  licences: 0,
  price: { baseCents: 1, licenceCents: 0 },
  wasEnding: false,
};
const planned = (plan: "standby" | "essentiel") => ({ ...later, plan });

test.each([
  ["still planned", { plan: "pro", planned: planned("standby"), endedAt: null }, false],
  ["begun a moment early", { plan: "standby", planned: null, endedAt: null }, false],
  ["taken over by a larger plan", { plan: "premium", planned: null, endedAt: null }, true],
  ["taken over by a smaller plan", { plan: "pro", planned: planned("essentiel"), endedAt: null }, true],
  ["closed with its subscription", { plan: "standby", planned: null, endedAt: paidAt }, true],
] as const)("an order that waits for its day is %s", (_how, subscription, overtaken) => {
  expect(isOvertaken(waiting, subscription, paidAt)).toBe(overtaken);
  expect(isOvertaken(waiting, subscription, paidAt + hour)).toBe(false);
  expect(isOvertaken({ ...waiting, acceptedAt: null }, subscription, paidAt)).toBe(false);
});
