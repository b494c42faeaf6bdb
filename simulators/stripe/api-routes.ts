import type { Route } from "./core/router.ts";
import { accountLinks } from "./resources/account-links.ts";
import { accounts } from "./resources/accounts.ts";
import { checkoutSessions } from "./resources/checkout-sessions.ts";
import { creditNotes } from "./resources/credit-notes.ts";
import { customers } from "./resources/customers.ts";
import { events } from "./resources/events.ts";
import { invoiceItems } from "./resources/invoice-items.ts";
import { invoices } from "./resources/invoices.ts";
import { paymentIntents } from "./resources/payment-intents.ts";
import { paymentMethods } from "./resources/payment-methods.ts";
import { charges, disputes, invoicePayments, mandates } from "./resources/payments-read.ts";
import { prices } from "./resources/prices.ts";
import { products } from "./resources/products.ts";
import { refunds } from "./resources/refunds.ts";
import { setupIntents } from "./resources/setup-intents.ts";
import { subscriptionItems } from "./resources/subscription-items.ts";
import { subscriptionPause } from "./resources/subscription-pause.ts";
import { subscriptionSchedules } from "./resources/subscription-schedules.ts";
import { subscriptions } from "./resources/subscriptions.ts";
import { taxIds } from "./resources/tax-ids.ts";
import { taxRates } from "./resources/tax-rates.ts";
import { testClocks } from "./resources/test-clocks.ts";

/** Everything the simulated API answers; any other path is a 404 in Stripe's own words. */
export const apiRoutes: readonly Route[] = [
  ...customers,
  ...taxIds,
  ...products,
  ...prices,
  ...taxRates,
  ...paymentMethods,
  ...setupIntents,
  ...checkoutSessions,
  ...subscriptions,
  ...subscriptionItems,
  ...subscriptionPause,
  ...subscriptionSchedules,
  ...invoices,
  ...events,
  ...testClocks,
  ...paymentIntents,
  ...mandates,
  ...charges,
  ...invoicePayments,
  ...invoiceItems,
  ...creditNotes,
  ...refunds,
  ...disputes,
  ...accounts,
  ...accountLinks,
];
