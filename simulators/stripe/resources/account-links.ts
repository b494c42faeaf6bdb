import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { object, oneOf, required, text } from "../core/params.ts";
import { write, type Route } from "../core/router.ts";
import { canTakePayments } from "../core/capabilities.ts";
import type { AccountState, Scope } from "../core/world.ts";
import { accountOf } from "./accounts.ts";

type UseCase = Stripe.V2.Core.AccountLinkCreateParams.UseCase;

const onboarding = object<Stripe.V2.Core.AccountLinkCreateParams.UseCase.AccountOnboarding>()({
  refresh_url: required(text),
  return_url: text,
});
const onboardingConfigurations = { account_onboarding: onboarding, account_update: onboarding };
const createParams = object<Stripe.V2.Core.AccountLinkCreateParams>()({
  account: required(text),
  use_case: required(
    object<UseCase>()({
      ...onboardingConfigurations,
      type: required(oneOf("account_onboarding", "account_update")),
    }),
  ),
});

export const accountLinks: Route[] = [
  write("/v2/core/account_links", createParams, ({ scope }, params): Stripe.V2.Core.AccountLink => {
    const account = accountOf(scope, params.account);
    const { now } = scope.world.state;
    const back = params.use_case.account_onboarding?.return_url ?? params.use_case.account_update?.return_url;
    const query = back === undefined ? "" : `?${new URLSearchParams({ return_url: back }).toString()}`;
    return {
      object: "v2.core.account_link",
      account: account.id,
      created: instant(now),
      expires_at: instant(now + 300),
      livemode: false,
      url: `${scope.world.settings.origin}/onboarding/${account.id}${query}`,
      use_case: params.use_case,
    };
  }),
];

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** Onboarding ends at once: what was asked for becomes active. */
export function completeOnboarding(scope: Scope): void {
  const merchant = scope.account.account?.configuration?.merchant;
  if (merchant?.capabilities === undefined) return;
  const active = { status: "active" as const, status_details: [] };
  merchant.capabilities = {
    card_payments: active,
    ...(merchant.capabilities.sepa_debit_payments === undefined ? {} : { sepa_debit_payments: active }),
  };
  emit(scope, "account.updated", legacyAccount(scope.account));
}

/** The organisation withdrew the platform's access: its events stop, and every call on it is a 403. */
export function deauthorise(scope: Scope): void {
  emit(scope, "account.application.deauthorized", {
    id: "ca_simulator",
    object: "application",
    name: "Simulateur",
  });
  scope.account.deauthorised = true;
}

function legacyAccount(account: AccountState): Stripe.Account {
  const ready = canTakePayments(account);
  return {
    id: account.id,
    object: "account",
    charges_enabled: ready,
    details_submitted: ready,
    email: account.account?.contact_email ?? null,
    payouts_enabled: ready,
    type: "none",
  };
}
