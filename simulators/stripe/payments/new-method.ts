import type Stripe from "stripe";
import { ApiError, invalid } from "../core/api-error.ts";
import { newId, save, setFact, type Scope } from "../core/world.ts";
import { passesLuhn, testCards } from "./cards.ts";
import { hasValidChecksum, isSepaCountry, normaliseIban } from "./ibans.ts";

export interface BillingDetails {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: Stripe.Address | null;
}
export interface CardInput {
  number: string;
  exp_month: number;
  exp_year: number;
}

export function newCard(scope: Scope, card: CardInput, details: BillingDetails): Stripe.PaymentMethod {
  const number = card.number.replace(/\s/g, "");
  checkCard(scope, { ...card, number });
  const method: Stripe.PaymentMethod = {
    ...blank(scope, "card", details),
    card: {
      brand: testCards[number]?.brand ?? "visa",
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "FR",
      display_brand: testCards[number]?.brand ?? "visa",
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: `sim${number.slice(-8)}`,
      funding: "credit",
      generated_from: null,
      last4: number.slice(-4),
      networks: { available: ["visa"], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  };
  setFact(scope, "instruments", method.id, { number, authenticated: false });
  return save(scope, "payment_methods", method);
}

export function newSepaDebit(scope: Scope, given: string, details: BillingDetails): Stripe.PaymentMethod {
  const iban = normaliseIban(given);
  if (!hasValidChecksum(iban)) {
    throw invalid("The IBAN you provided is invalid.", "sepa_debit[iban]", "invalid_bank_account_iban");
  }
  if (!isSepaCountry(iban))
    throw invalid("This IBAN is outside SEPA.", "sepa_debit[iban]", "sepa_unsupported_account");
  if (!details.name || !details.email) {
    throw invalid("SEPA Direct Debit requires a name and an email.", "billing_details", "parameter_missing");
  }
  const method: Stripe.PaymentMethod = {
    ...blank(scope, "sepa_debit", details),
    sepa_debit: {
      bank_code: iban.slice(4, 9),
      branch_code: iban.slice(9, 14),
      country: iban.slice(0, 2),
      fingerprint: `sim${iban.slice(-8)}`,
      generated_from: { charge: null, setup_attempt: null },
      last4: iban.slice(-4),
    },
  };
  setFact(scope, "instruments", method.id, { number: iban, authenticated: false });
  return save(scope, "payment_methods", method);
}

function checkCard(scope: Scope, card: CardInput): void {
  if (!passesLuhn(card.number))
    throw cardError("Your card number is incorrect.", "incorrect_number", "number");
  if (testCards[card.number] === undefined) {
    throw new ApiError(402, {
      type: "card_error",
      code: "card_declined",
      decline_code: "test_mode_live_card",
      message: "Your card was declined. Your request was in test mode, but used a non test card.",
    });
  }
  const today = new Date(scope.world.state.now * 1000);
  const expired = card.exp_year * 12 + card.exp_month < today.getUTCFullYear() * 12 + today.getUTCMonth() + 1;
  if (card.exp_month < 1 || card.exp_month > 12) {
    throw cardError("Your card's expiration month is invalid.", "invalid_expiry_month", "exp_month");
  }
  if (expired) throw cardError("Your card's expiration year is invalid.", "invalid_expiry_year", "exp_year");
}

function cardError(message: string, code: string, param: string): ApiError {
  return new ApiError(402, { type: "card_error", code, message, param });
}

function blank(scope: Scope, type: "card" | "sepa_debit", details: BillingDetails): Stripe.PaymentMethod {
  const { name = null, email = null, phone = null, address = null } = details;
  return {
    id: newId(scope, "pm"),
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: { address, email, name, phone, tax_id: null },
    created: scope.world.state.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type,
  };
}
