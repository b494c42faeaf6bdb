import { graceDays } from "#domain/plans/subscription";
import { consentMilestones } from "#domain/providers/consent-reminders";
import { noticeDays } from "#domain/providers/price-consent";
import { defaultRateBp } from "#domain/plans/vat";

/** How an organisation sells subscriptions to its providers. */
export type ProviderSettings = {
  subscriptionsOn: boolean;
  /** *Apply new prices to existing subscriptions*, for the next price. */
  appliesToExisting: boolean;
  cardAtSignUp: boolean;
  noticeDays: number;
  graceDays: number;
  reminderDays: number[];
  /** VAT of a seller who is not exempt, in basis points. */
  rateBp: number;
  version: number;
};

/** The seed advises to ask existing providers for their consent: ticked to begin with. */
export const initialSettings: ProviderSettings = {
  subscriptionsOn: false,
  appliesToExisting: true,
  cardAtSignUp: false,
  noticeDays: noticeDays.default,
  graceDays: graceDays.default,
  reminderDays: [...consentMilestones],
  rateBp: defaultRateBp,
  version: 0,
};

/** Rates of mainland France and of overseas, in basis points. */
export const vatRates = [2000, 1000, 850, 550, 210] as const;
