import type Stripe from "stripe";
import { accessRevoked, invalid, missing } from "../core/api-error.ts";
import { flag, integer, list, metadata, object, oneOf, required, text, type Out } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { newId, platformAccount, type Scope } from "../core/world.ts";
import { newAccountState } from "../core/world-state.ts";

type Create = Stripe.V2.Core.AccountCreateParams;
type Namespace = Stripe.V2.Core.Account;

const include = list(
  oneOf(
    "configuration.customer",
    "configuration.merchant",
    "defaults",
    "identity",
    "requirements",
    "future_requirements",
  ),
);
const capability = object<{ requested?: boolean }>()({ requested: required(flag) });
const fields = {
  contact_email: text,
  contact_phone: text,
  dashboard: oneOf("express", "full", "none"),
  display_name: text,
  metadata,
  include,
  identity: object<NonNullable<Create["identity"]>>()({
    country: text,
    entity_type: oneOf("company", "government_entity", "individual", "non_profit"),
  }),
  defaults: object<NonNullable<Create["defaults"]>>()({
    currency: text,
    locales: list(text),
    responsibilities: object<Stripe.V2.Core.AccountCreateParams.Defaults.Responsibilities>()({
      fees_collector: required(oneOf("stripe")),
      losses_collector: required(oneOf("stripe")),
    }),
  }),
  configuration: object<NonNullable<Create["configuration"]>>()({
    merchant: object<Stripe.V2.Core.AccountCreateParams.Configuration.Merchant>()({
      capabilities: object<Stripe.V2.Core.AccountCreateParams.Configuration.Merchant.Capabilities>()({
        card_payments: capability,
        sepa_debit_payments: capability,
      }),
    }),
  }),
};
const createParams = object<Create>()(fields);
const updateParams = object<Stripe.V2.Core.AccountUpdateParams>()(fields);
const retrieveParams = object<Stripe.V2.Core.AccountRetrieveParams>()({ include });
const listParams = object<Stripe.V2.Core.AccountListParams>()({ limit: integer });
const path = "/v2/core/accounts";

export const accounts: Route[] = [
  write(path, createParams, ({ scope }, params) => withOnly(create(scope, params), params.include)),
  read(path, listParams, ({ scope }, params): Stripe.V2List<Namespace> => ({
    data: known(scope)
      .map((row) => withOnly(row, []))
      .slice(0, params.limit ?? 20),
    next_page_url: null,
    previous_page_url: null,
  })),
  read(`${path}/:id`, retrieveParams, ({ scope, id }, params) =>
    withOnly(accountOf(scope, id), params.include),
  ),
  write(`${path}/:id`, updateParams, ({ scope, id }, params) =>
    withOnly(apply(accountOf(scope, id), params), params.include),
  ),
];

function known(scope: Scope): Namespace[] {
  const states = Object.values(scope.world.state.accounts);
  return states.flatMap(({ account }) => (account === null ? [] : [account])).toReversed();
}

export function accountOf(scope: Scope, id: string): Namespace {
  if (scope.account.id !== platformAccount) throw invalid("Only the platform manages accounts.");
  const { account, deauthorised } = scope.world.state.accounts[id] ?? { account: null, deauthorised: false };
  if (account === null) throw missing("account", id);
  if (deauthorised) throw accessRevoked(id);
  return account;
}

function create(scope: Scope, params: Out<typeof createParams>): Namespace {
  const id = newId(scope, "acct");
  const account: Namespace = {
    id,
    object: "v2.core.account",
    applied_configurations: ["merchant"],
    configuration: { merchant: { applied: true, capabilities: {} } },
    created: new Date(scope.world.state.now * 1000).toISOString(),
    defaults: {
      currency: params.defaults?.currency ?? "eur",
      locales: params.defaults?.locales ?? ["fr-FR"],
      responsibilities: {
        fees_collector: "stripe",
        losses_collector: "stripe",
        requirements_collector: "stripe",
      },
    },
    identity: {},
    livemode: false,
    metadata: {},
  };
  apply(account, params);
  scope.world.state.accounts[id] = { ...newAccountState(id), account };
  return account;
}

function apply(account: Namespace, params: Out<typeof createParams>): Namespace {
  const { contact_email, contact_phone, dashboard, display_name, identity } = params;
  Object.assign(account, defined({ contact_email, contact_phone, dashboard, display_name }));
  account.metadata = mergeMetadata(account.metadata ?? null, params.metadata);
  account.identity = { ...account.identity, ...identity };
  const wanted = params.configuration?.merchant?.capabilities ?? {};
  const merchant = account.configuration?.merchant;
  if (merchant === undefined) return account;
  const pending = { status: "pending" as const, status_details: [] };
  merchant.capabilities = {
    ...(wanted.card_payments?.requested === true ? { card_payments: pending } : {}),
    ...(wanted.sepa_debit_payments?.requested === true ? { sepa_debit_payments: pending } : {}),
    ...merchant.capabilities,
  };
  return account;
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The second API leaves out what was not asked for. */
function withOnly(account: Namespace, wanted: readonly string[] = []): Namespace {
  const { configuration, defaults, identity, ...rest } = structuredClone(account);
  const has = (part: string) => wanted.includes(part);
  return {
    ...rest,
    ...(has("configuration.merchant") && configuration !== undefined ? { configuration } : {}),
    ...(has("defaults") && defaults !== undefined ? { defaults } : {}),
    ...(has("identity") && identity !== undefined ? { identity } : {}),
    ...(has("requirements") ? { requirements: { entries: [] } } : {}),
  };
}
