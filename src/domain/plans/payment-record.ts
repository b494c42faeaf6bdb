import type { BillingIdentity } from "#domain/plans/billing-identity";
import type { DocumentLine, DocumentStatus } from "#domain/plans/documents";
import type { Interval } from "#domain/plans/periods";

/**
 * What the payment provider says of one customer, read back in one go: the only thing ever believed (billing: consumer).
 * Amounts are cents, instants UTC milliseconds; `key` is the name we gave to a price.
 */
export type PaymentRecord = {
  customerId: string;
  /** What it takes off the next invoices. */
  creditCents: number;
  defaultMethodId: string | null;
  subscriptions: readonly SubscriptionRecord[];
  invoices: readonly InvoiceRecord[];
  creditNotes: readonly CreditNoteRecord[];
  methods: readonly MethodRecord[];
};

export type PricedLine = { key: string; quantity: number };

/** What a change that waited for the renewal would have billed, before Standby took its place. */
export type Waited = readonly PricedLine[] | null;

export type SubscriptionRecord = {
  id: string;
  /** `incomplete`: its first payment never came. `closed`: nothing is billed any more. */
  status: "incomplete" | "open" | "closed";
  lines: readonly PricedLine[];
  interval: Interval;
  /** The VAT that its coming invoices bear, in basis points. */
  rateBp: number;
  /** What the foot of its coming invoices says. */
  footer: string;
  createdAt: number;
  anchorAt: number;
  periodEndsAt: number;
  cancelAt: number | null;
  /** Its end gave way, at this instant, to a change that is not planned (any more): it was to end. */
  endLiftedAt: number | null;
  endedAt: number | null;
  /** It was closed over there for want of payment, as the seller's own settings say. */
  closedUnpaid: boolean;
  /** A change that waits for its payment. */
  changePending: boolean;
  planned: { at: number; lines: readonly PricedLine[]; wasEnding: boolean; replaced: Waited } | null;
  /** The order of the Standby that it ends for: it goes on when that is undone, with what waited for its renewal. */
  makesWay: { orderId: string; replaced: Waited } | null;
  metadata: Readonly<Record<string, string>>;
};

/**
 * The name under which a subscription says that its end was chosen for it alone: taking back what ends the whole
 * account does not bring it back.
 */
export const givenUpKey = "given_up";

export const isGivenUp = ({ metadata }: Pick<SubscriptionRecord, "metadata">): boolean =>
  metadata[givenUpKey] === "yes";

export type InvoiceRecord = {
  id: string;
  number: string;
  status: DocumentStatus;
  subscriptionId: string | null;
  /** `first` opens a subscription, `renewal` goes on with it, `change` bills a difference. */
  reason: "first" | "renewal" | "change" | "other";
  issuedAt: number;
  paidAt: number | null;
  disputedAt: number | null;
  htCents: number;
  taxCents: number;
  ttcCents: number;
  remainingCents: number;
  attempted: boolean;
  debitInProgress: boolean;
  /** When a debit of it came back first: another one on its way is no reason to give access again. */
  debitFailedAt: number | null;
  /** The bank waits for its holder (3-D Secure). */
  needsConfirmation: boolean;
  /** Whom it is made out to, as it says since it was numbered. */
  buyer: BillingIdentity;
  pageUrl: string | null;
  pdfUrl: string | null;
  lines: readonly DocumentLine[];
};

/** Amounts are positive here; a document list shows them negative. */
export type CreditNoteRecord = {
  id: string;
  number: string;
  invoiceId: string;
  issuedAt: number;
  voided: boolean;
  htCents: number;
  taxCents: number;
  ttcCents: number;
  pdfUrl: string | null;
  lines: readonly DocumentLine[];
};

export type MethodRecord = {
  id: string;
  kind: "card" | "sepa_debit";
  holder: string;
  brand: string | null;
  bank: string | null;
  last4: string;
  expMonth: number | null;
  expYear: number | null;
  mandateReference: string | null;
  mandateActive: boolean;
  createdAt: number;
};
