import type { Read } from "#db/statement";
import { toSubscription } from "#db/plans/facts";
import type { accountReads } from "#db/plans/queries";
import type { ActionContext } from "#actions/action";
import type { CancelFacts } from "#domain/plans/cancellation";
import type { OrganisationFacts } from "#domain/plans/entitlement";
import type { InvoiceFacts } from "#domain/plans/invoices";
import type { PaymentMethod } from "#domain/plans/payment-methods";
import { Refusal } from "#domain/refusals";
import { isNo, type PlansNo } from "#domain/plans/refusals";
import { defaultRateBp } from "#domain/plans/vat";
import type { Seller } from "#billing/port";

/** What the rows say of an account, as `accountReads` found them. */
export type Account = Read<ReturnType<typeof accountReads>>;
export type MethodRow = Account["methods"][number];
export type OrderRow = Account["orders"][number];
export type DocumentRow = Account["documents"][number];

/** Parvis sells on its own account, at the French rate. */
export const platform: Seller = { account: null, rateBp: defaultRateBp, soldBy: "" };

type Facts = OrganisationFacts & CancelFacts & { activeSeats: number };

/** The account as the rules want it. */
export const factsOf = (
  { organisation: { trialEndsAt, deactivatedAt } }: Pick<ActionContext, "organisation">,
  { subscriptions, documents, seats }: Pick<Account, "subscriptions" | "documents" | "seats">,
): Facts => ({
  trialEndsAt,
  deactivatedAt,
  subscriptions: subscriptions.map(toSubscription),
  activeSeats: seats?.seats ?? 0,
  invoices: documents.filter(({ kind }) => kind === "invoice").map(invoiceFacts),
});

export const invoiceFacts = ({
  id,
  number,
  status,
  remainingCents,
  debitInProgress,
  awaitsChange = false,
}: Pick<DocumentRow, "id" | "number" | "status" | "remainingCents" | "debitInProgress"> & {
  awaitsChange?: boolean;
}): InvoiceFacts => ({ id, number, status, remainingCents, debitInProgress, awaitsChange });

export function methodFacts(row: MethodRow): PaymentMethod {
  const { last4, detachedAt } = row;
  if (row.kind === "card")
    return {
      kind: "card",
      brand: row.brand ?? "",
      last4,
      expMonth: row.expMonth ?? 12,
      expYear: row.expYear ?? 1970,
      detachedAt,
    };
  return {
    kind: "sepa_debit",
    bank: row.bank,
    last4,
    mandateReference: row.mandateReference ?? "",
    mandateRevokedAt: row.mandateRevokedAt,
    detachedAt,
  };
}

/** What a rule decided, or its refusal said to whoever asked. @throws Refusal */
export function decided<T extends object>(decision: T | PlansNo): T {
  if (isRefused(decision)) throw refusalOf(decision);
  return decision;
}

export const refusalOf = ({ refusal, ...details }: PlansNo): Refusal => new Refusal(refusal, details);

const isRefused = <T extends object>(decision: T | PlansNo): decision is PlansNo => isNo(decision);

/** The payment provider's name for the account. @throws Refusal when its billing address was never given. */
export function customerOf({ customer }: Pick<Account, "customer">): string {
  if (!customer?.stripeId) throw new Refusal("billing_address_missing");
  return customer.stripeId;
}
