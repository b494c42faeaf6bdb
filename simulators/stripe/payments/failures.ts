import { ApiError } from "../core/api-error.ts";
import type Stripe from "stripe";
import type { Decline } from "./cards.ts";

const sentences: Record<Decline, string> = {
  generic_decline: "Your card was declined.",
  insufficient_funds: "Your card has insufficient funds.",
  expired_card: "Your card has expired.",
  authentication_required: "Your card was declined. This transaction requires authentication.",
};

export interface Failure {
  type: "card_error" | "invalid_request_error";
  code: string;
  decline_code?: string;
  message: string;
}

export function declined(decline: Decline): Failure {
  const code =
    decline === "expired_card" || decline === "authentication_required" ? decline : "card_declined";
  return { type: "card_error", code, decline_code: decline, message: sentences[decline] };
}

export const refusedChallenge: Failure = {
  type: "card_error",
  code: "payment_intent_authentication_failure",
  message:
    "The provided payment method has failed authentication. Provide a new payment method to attempt again.",
};
export const noMethod: Failure = {
  type: "invalid_request_error",
  code: "resource_missing",
  message: "This customer has no attached payment source or default payment method.",
};
export const noMandate: Failure = {
  type: "invalid_request_error",
  code: "payment_intent_mandate_invalid",
  message: "The mandate of this payment method is not active.",
};

export function debitFailure(outcome: "fail" | "insufficient_funds"): Failure {
  const funds = outcome === "insufficient_funds";
  return {
    type: "card_error",
    code: funds ? "insufficient_funds" : "debit_not_authorized",
    decline_code: funds ? "insufficient_funds" : "generic_decline",
    message: funds
      ? "The customer's account has insufficient funds to cover this payment."
      : "The customer has notified their bank that this payment was not authorized.",
  };
}

/** The 402 a synchronous call answers when its payment failed. */
export function paymentRefused(intent: Stripe.PaymentIntent): ApiError {
  const error = intent.last_payment_error;
  if (error === null) {
    return new ApiError(402, {
      type: "card_error",
      code: "invoice_payment_intent_requires_action",
      message:
        "Payment for this invoice requires additional user action before it can be completed successfully.",
      payment_intent: intent,
    });
  }
  return new ApiError(402, {
    type: error.type === "card_error" ? "card_error" : "invalid_request_error",
    ...(error.code === undefined ? {} : { code: error.code }),
    ...(error.decline_code === undefined ? {} : { decline_code: error.decline_code }),
    message: error.message ?? "Your payment was declined.",
    payment_intent: intent,
  });
}
