import { Stripe } from "stripe";

import type { Payments } from "#billing/port";
import { keyOf, type Connection } from "#billing/stripe/connection";

/** The seller is the organisation: its own dashboard, its own fees, its own losses (billing: who charges whom). */
const responsibilities = { fees_collector: "stripe", losses_collector: "stripe" } as const;
const requested = { requested: true } as const;

export function accounts({
  stripe,
}: Connection): Pick<Payments, "openAccount" | "openAccountPage" | "readAccount"> {
  return {
    async openAccount(owner) {
      const { organisationId, name, email } = owner;
      const account = await stripe.v2.core.accounts.create(
        {
          display_name: name,
          contact_email: email,
          dashboard: "full",
          identity: { country: "FR" },
          defaults: { currency: "eur", responsibilities },
          configuration: {
            merchant: { capabilities: { card_payments: requested, sepa_debit_payments: requested } },
          },
          metadata: { organisation: organisationId },
        },
        { idempotencyKey: await keyOf(`account/${organisationId}`, owner) },
      );
      return account.id;
    },

    async openAccountPage(account, { returnUrl, refreshUrl }) {
      const { url } = await stripe.v2.core.accountLinks.create({
        account,
        use_case: {
          type: "account_onboarding",
          account_onboarding: {
            return_url: returnUrl,
            refresh_url: refreshUrl,
          },
        },
      });
      return { url };
    },

    async readAccount(account) {
      try {
        const found = await stripe.v2.core.accounts.retrieve(account, {
          include: ["configuration.merchant", "requirements"],
        });
        const capabilities = found.configuration?.merchant?.capabilities;
        return {
          submitted: (found.requirements?.entries ?? []).length === 0,
          takesCards: capabilities?.card_payments?.status === "active",
          takesDebits: capabilities?.sepa_debit_payments?.status === "active",
        };
      } catch (error) {
        if (error instanceof Stripe.errors.StripePermissionError) return null;
        throw error;
      }
    },
  };
}
