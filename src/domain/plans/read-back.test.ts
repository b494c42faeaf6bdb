import { expect, test } from "vitest";

import type { InvoiceRecord, SubscriptionRecord } from "#domain/plans/payment-record";
import { factsOf } from "#domain/plans/read-back";

const createdAt = Date.parse("2026-11-05T10:00Z");
const closed: SubscriptionRecord = {
  id: "sub_1",
  status: "closed",
  lines: [],
  interval: "monthly",
  rateBp: 2000,
  footer: "",
  createdAt,
  anchorAt: createdAt,
  periodEndsAt: Date.parse("2026-12-05T10:00Z"),
  cancelAt: null,
  endLiftedAt: null,
  endedAt: createdAt + 60_000,
  closedUnpaid: false,
  changePending: false,
  planned: null,
  makesWay: null,
  metadata: {},
};
const first: InvoiceRecord = {
  id: "in_1",
  number: "A-0001",
  status: "open",
  subscriptionId: "sub_1",
  reason: "first",
  issuedAt: createdAt,
  paidAt: null,
  disputedAt: null,
  htCents: 1000,
  taxCents: 200,
  ttcCents: 1200,
  remainingCents: 1200,
  attempted: true,
  debitInProgress: false,
  debitFailedAt: null,
  needsConfirmation: true,
  buyer: {
    name: "",
    email: "",
    line1: "",
    line2: "",
    postalCode: "",
    city: "",
    country: "",
    siren: "",
    vatNumber: "",
  },
  pageUrl: null,
  pdfUrl: null,
  lines: [],
};

test.each<[string, Partial<InvoiceRecord>, boolean]>([
  ["left for its bank to confirm", {}, false],
  ["void", { status: "void" }, false],
  ["paid", { status: "paid", paidAt: createdAt }, true],
  ["debited, on its way", { debitInProgress: true }, true],
  ["debited, and come back", { debitFailedAt: createdAt + 1 }, true],
])("closed, a subscription whose first invoice is %s has begun or not", (_what, changes, begun) => {
  const { startedAt } = factsOf(closed, [{ ...first, ...changes }]);
  expect(startedAt).toBe(begun ? createdAt : null);
});
