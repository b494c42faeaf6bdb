import { z } from "zod";

import { vatRegimes } from "#domain/organisations/settings";
import { sellerVat } from "#domain/plans/vat";
import { taxedAnew } from "#domain/providers/price-preview";
import { settingsOf as sellingSettings } from "#db/providers/account";
import { toSubscription } from "#db/providers/facts";
import { liveSubscriptions, openConsentsOf } from "#db/providers/prices";
import { many, one } from "#db/statement";
import { action } from "#actions/action";
import { settingsOf } from "#actions/providers/account";

/** Whom another VAT regime reaches, and when, before it is saved: who pays the organisation is billed with it next. */
export const previewVat = action({
  name: "organisations.preview-vat",
  requires: "organisation.edit",
  access: "read_other",
  input: z.strictObject({ regime: z.enum(vatRegimes) }),
  reads: (scope) => ({
    settings: one(sellingSettings(scope)),
    subscriptions: many(liveSubscriptions(scope, null, "", 20_000)),
    monthly: many(openConsentsOf(scope, "monthly")),
    annual: many(openConsentsOf(scope, "annual")),
  }),
  run({ organisation, now }, { regime }, { settings, subscriptions, monthly, annual }) {
    const { rateBp, graceDays } = settingsOf({ settings });
    const { rateBp: fromRateBp } = sellerVat(organisation.settings.identity.vatRegime, rateBp);
    const { rateBp: toRateBp } = sellerVat(regime, rateBp);
    const asked = Map.groupBy([...monthly, ...annual], ({ subscriptionId }) => subscriptionId);
    const subjects = subscriptions.map(({ row, exempt }) => ({
      exempt,
      subscription: toSubscription(row, asked.get(row.id) ?? [], graceDays),
    }));
    const reached = taxedAnew(fromRateBp === toRateBp ? [] : subjects, now);
    return { result: { ...reached, fromRateBp, toRateBp } };
  },
});
