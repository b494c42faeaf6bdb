export type Decline = "generic_decline" | "insufficient_funds" | "expired_card" | "authentication_required";
export type Answer = "accept" | "challenge" | Decline;

/** How a test card answers when it is saved, when it is charged, and once its holder has passed the challenge. */
export interface CardBehaviour {
  brand: "visa" | "mastercard";
  setup: Answer;
  charge: Answer;
  afterChallenge: Answer;
}

const visa: CardBehaviour = { brand: "visa", setup: "accept", charge: "accept", afterChallenge: "accept" };

/** Stripe's public test cards. A card that needs 3-D Secure at set-up is then charged without a word. */
export const testCards: Record<string, CardBehaviour> = {
  "4242424242424242": visa,
  "5555555555554444": { ...visa, brand: "mastercard" },
  "4000002500003155": { ...visa, setup: "challenge" },
  "4000002760003184": { ...visa, setup: "challenge", charge: "challenge" },
  "4000008260003178": {
    ...visa,
    setup: "challenge",
    charge: "challenge",
    afterChallenge: "insufficient_funds",
  },
  "4000000000009995": { ...visa, setup: "insufficient_funds", charge: "insufficient_funds" },
  "4000000000000341": { ...visa, charge: "generic_decline" },
  "4000000000000002": { ...visa, setup: "generic_decline", charge: "generic_decline" },
  "4000000000000069": { ...visa, setup: "expired_card", charge: "expired_card" },
};

/** Ids of payment methods that Stripe's test mode knows without their creation. */
export const magicCards: Record<string, string> = {
  pm_card_visa: "4242424242424242",
  pm_card_mastercard: "5555555555554444",
  pm_card_authenticationRequiredOnSetup: "4000002500003155",
  pm_card_authenticationRequired: "4000002760003184",
  pm_card_authenticationRequiredChargeDeclinedInsufficientFunds: "4000008260003178",
  pm_card_chargeCustomerFail: "4000000000000341",
  pm_card_visa_chargeDeclined: "4000000000000002",
};

export function passesLuhn(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false;
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    if (index % 2 === 0) return total + digit;
    return total + (digit > 4 ? digit * 2 - 9 : digit * 2);
  }, 0);
  return sum % 10 === 0;
}
