import type { Locale } from "#domain/locale";
import type { BillingIdentity } from "#domain/plans/billing-identity";
import type { CatalogueEntry } from "#domain/plans/catalogue";
import type { PaymentRecord, PricedLine, SubscriptionRecord, Waited } from "#domain/plans/payment-record";

/**
 * Who sells: the platform, or an organisation through its own connected account (direct charges). `soldBy` says at the
 * foot of invoices who that is; empty, nothing but what the account of the seller prints.
 */
export type Seller = { account: string | null; rateBp: number; soldBy: string };

export type MethodKind = "card" | "sepa_debit";

/** A purchase. `idempotencyKey` names the attempt: sent again it buys once, and by another card it is refused as out of step. */
export type Purchase = {
  customerId: string;
  methodId: string;
  lines: readonly PricedLine[];
  metadata: Readonly<Record<string, string>>;
  idempotencyKey: string;
  /** Nobody is there to confirm it at the bank: it rests on the mandate that was given with the means of payment. */
  offSession?: true;
};

/** A change paid now: `restarts` begins a new period, the unused part of the old one credited as of `at`. */
export type ImmediateChange = {
  subscriptionId: string;
  lines: readonly PricedLine[];
  restarts: boolean;
  /** UTC milliseconds. */
  at: number;
};

export type PaidChange = ImmediateChange & { methodId: string; kind: MethodKind; idempotencyKey: string };

/** A change that waits for the renewal, at no cost before. */
export type LaterChange = {
  subscriptionId: string;
  lines: readonly PricedLine[];
  interval: "monthly" | "annual";
  /** When it is asked for. UTC milliseconds. */
  at: number;
  /** What Standby takes the place of: remembered as long as it waits. */
  replaced?: Waited;
};

/** What the payment provider says of the account of a seller. */
export type AccountRecord = { submitted: boolean; takesCards: boolean; takesDebits: boolean };

/** What would be billed. Cents; `htCents` of a credit is negative. */
export type Preview = {
  lines: readonly { key: string | null; label: string; quantity: number; htCents: number; credit: boolean }[];
  htCents: number;
  taxCents: number;
  ttcCents: number;
  /** What is asked, once what the customer has in credit is taken off. */
  dueCents: number;
};

/** An event, once its signature is checked. It names objects; what they hold is read from the provider. */
export type PaymentEvent = {
  id: string;
  /** Of real money when we sell for real, of a test when we test: an endpoint in service receives both. */
  isOurs: boolean;
  account: string | null;
  type: string;
  createdAt: number;
  customerId: string | null;
  subject: { type: string; id: string | null };
};

/** The payment was refused: `declined` by the bank, or the call no longer makes sense where things stand. */
export class PaymentRefused extends Error {
  override readonly name = "PaymentRefused";
  constructor(readonly reason: "declined" | "needs_confirmation" | "out_of_step") {
    super(reason);
  }
}

/** The payment provider did not answer, and was asked often enough: nobody knows whether it acted. */
export class PaymentsUnavailable extends Error {
  override readonly name = "PaymentsUnavailable";
}

/**
 * Told what to do, and read back. Calls that buy throw PaymentRefused only when nothing was bought; a purchase whose
 * payment fails or waits is there, unpaid, in the record.
 */
export type Payments = {
  saveCustomer(
    seller: Seller,
    customer: { customerId: string | null; owner: string; identity: BillingIdentity; locale: Locale },
  ): Promise<string>;
  /** The hosted page on which a card or an account is added. */
  openMethodPage(
    seller: Seller,
    page: { customerId: string; kind: MethodKind; returnUrl: string; cancelUrl: string; locale: Locale },
  ): Promise<{ url: string }>;
  /** What the page gave: the method once it is there. */
  readMethodPage(
    seller: Seller,
    sessionId: string,
  ): Promise<{ customerId: string | null; methodId: string | null }>;
  /** For the customer and for each subscription. Never touches an end. */
  chooseMethod(
    seller: Seller,
    choice: { customerId: string; methodId: string; subscriptionIds: readonly string[] },
  ): Promise<void>;
  removeMethod(seller: Seller, methodId: string): Promise<void>;
  /** For good, with its means of payment; invoices stay, as the law wants. Forgetting twice succeeds. */
  forgetCustomer(seller: Seller, customerId: string): Promise<void>;
  /** `waits`: its payment was refused, or the bank asks its holder. */
  subscribe(seller: Seller, purchase: Purchase): Promise<{ subscriptionId: string; waits: boolean }>;
  /** What waits for its payment changes nothing, the means of payment no more than the rest. */
  changeNow(seller: Seller, change: PaidChange): Promise<{ waits: boolean }>;
  /** Takes back a change that waits for its payment: its invoice is void. Nothing waits: nothing is done. */
  giveUpChange(seller: Seller, subscriptionId: string): Promise<void>;
  /** Fewer of what is billed, without giving anything back; keeps a scheduled end. */
  reduceNow(seller: Seller, change: Pick<ImmediateChange, "subscriptionId" | "lines">): Promise<void>;
  /** A scheduled end gives way to it, and is remembered: undoing the change, or losing it, makes it end again. */
  changeAtRenewal(seller: Seller, change: LaterChange): Promise<void>;
  /** The price of the coming renewals, in one step: a scheduled end is lifted, nothing is billed before. */
  renewAs(seller: Seller, change: LaterChange): Promise<void>;
  /** Forgets a change that waits; `endsAgain` sets the end that it had lifted. */
  dropChange(seller: Seller, subscriptionId: string, endsAgain: boolean): Promise<void>;
  /**
   * Ends with the current period, a waiting change with it. `givenUp`: for itself, whatever becomes of the rest.
   * `makesWay`: for a Standby; what was to end already is left as it is.
   */
  endAtRenewal(
    seller: Seller,
    subscriptionId: string,
    how?: { givenUp?: true; makesWay?: SubscriptionRecord["makesWay"] },
  ): Promise<void>;
  /** Takes a scheduled end back, whichever way it was set; what waited then waits again. */
  goOn(seller: Seller, subscriptionId: string, waited?: LaterChange | null): Promise<void>;
  /** Closes at once, without credit; a credit note cancels what it still asked for. */
  close(seller: Seller, subscriptionId: string): Promise<void>;
  /** Pays an open invoice. @throws PaymentRefused */
  payInvoice(seller: Seller, invoiceId: string, methodId: string): Promise<void>;
  previewPurchase(seller: Seller, purchase: Pick<Purchase, "customerId" | "lines">): Promise<Preview>;
  previewChange(seller: Seller, change: ImmediateChange): Promise<Preview>;
  /** The next invoice of a subscription as things stand, or null when there is none. */
  previewRenewal(seller: Seller, subscriptionId: string): Promise<Preview | null>;
  read(seller: Seller, customerId: string): Promise<PaymentRecord>;
  /** Makes the prices that are missing; what exists never changes. Answers how many were made. */
  ensurePrices(seller: Seller, entries: readonly CatalogueEntry[]): Promise<number>;
  /** An account on which an organisation sells by itself. Asked twice for one owner, or to replace one, it is made once. */
  openAccount(owner: {
    organisationId: string;
    name: string;
    email: string;
    replaces: string | null;
  }): Promise<string>;
  /** The hosted page on which the payment provider asks its holder what it has to know. */
  openAccountPage(account: string, page: { returnUrl: string; refreshUrl: string }): Promise<{ url: string }>;
  /** Null when its holder took our access back. */
  readAccount(account: string): Promise<AccountRecord | null>;
  /** Null when the signature does not hold. */
  verifyEvent(body: string, signature: string): Promise<PaymentEvent | null>;
  /** Events since an instant, oldest first; null when the holder of the account took our access back. */
  listEvents(account: string | null, since: number): Promise<PaymentEvent[] | null>;
  /** The customer that an event without one is about, or null. */
  customerOf(event: Pick<PaymentEvent, "account" | "subject">): Promise<string | null>;
};
