import type { Stripe } from "stripe";

import { idOf, toMs } from "#billing/stripe/connection";
import type { MethodRecord } from "#domain/plans/payment-record";

/** Cards and SEPA accounts; any other kind is none that we offered. */
export function methodRecord(
  method: Stripe.PaymentMethod,
  setups: readonly Stripe.SetupIntent[],
): MethodRecord[] {
  const common = {
    id: method.id,
    holder: method.billing_details.name ?? "",
    createdAt: toMs(method.created),
    mandateReference: null,
    mandateActive: true,
  };
  if (method.card)
    return [
      {
        ...common,
        kind: "card",
        brand: method.card.brand,
        bank: null,
        last4: method.card.last4,
        expMonth: method.card.exp_month,
        expYear: method.card.exp_year,
      },
    ];
  if (!method.sepa_debit) return [];
  const mandate = setups
    .filter((setup) => idOf(setup.payment_method) === method.id)
    .map((setup) => setup.mandate)
    .find((found) => found !== null && typeof found !== "string");
  const known = typeof mandate === "object" ? mandate : null;
  return [
    {
      ...common,
      kind: "sepa_debit",
      brand: null,
      bank: method.sepa_debit.bank_code,
      last4: method.sepa_debit.last4 ?? "",
      expMonth: null,
      expYear: null,
      mandateReference: known?.payment_method_details.sepa_debit?.reference ?? null,
      mandateActive: known === null || known.status !== "inactive",
    },
  ];
}
