import { eq } from "drizzle-orm";
import { z } from "zod";

import { wholeNumber } from "#domain/input";
import { graceDays } from "#domain/plans/subscription";
import { consentMilestones } from "#domain/providers/consent-reminders";
import { isOneSequence } from "#domain/providers/numbering";
import { noticeDays } from "#domain/providers/price-consent";
import { vatRates } from "#domain/providers/settings";
import { sellerVat } from "#domain/plans/vat";
import { Refusal } from "#domain/refusals";
import { mustHaveChanged } from "#db/guards";
import { settingsReads } from "#db/providers/account";
import { providerSettings } from "#db/providers/selling-schema";
import { action, type ActionContext } from "#actions/action";
import { priceOf, sellerOf, settingsOf, type Selling } from "#actions/providers/account";
import { viewOf } from "#actions/providers/payment-account";

/** How subscriptions are sold, at which prices, and what is still missing before they can be. */
export function sellingView(
  { organisation }: Pick<ActionContext, "organisation">,
  selling: Selling & { numbers: readonly { number: string }[] },
) {
  const settings = settingsOf(selling);
  const { rateBp } = sellerVat(organisation.settings.identity.vatRegime, settings.rateBp);
  const shown = (interval: "monthly" | "annual") => {
    const price = priceOf(selling, interval);
    return price && { id: price.id, htCents: price.htCents, publishedAt: price.publishedAt };
  };
  return {
    ...settings,
    appliedRateBp: rateBp,
    monthly: shown("monthly"),
    annual: shown("annual"),
    account: viewOf(selling.account),
    separateNumbering: !isOneSequence(selling.numbers.map(({ number }) => number)),
  };
}

export const seeSettings = action({
  name: "providers.see-settings",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: settingsReads,
  run: (context, _input, selling) => ({ result: sellingView(context, selling) }),
});

const rate = z.union(vatRates.map((bp) => z.literal(bp)));

export const editSettings = action({
  name: "providers.edit-settings",
  requires: "providers.configure",
  access: "write",
  input: z.strictObject({
    subscriptionsOn: z.boolean(),
    appliesToExisting: z.boolean(),
    cardAtSignUp: z.boolean(),
    noticeDays: z.int().min(noticeDays.min).max(noticeDays.max),
    graceDays: z.int().min(graceDays.min).max(graceDays.max),
    reminderDays: z.array(z.union(consentMilestones.map((days) => z.literal(days)))).max(3),
    rateBp: rate,
    version: wholeNumber(0, 1e9),
  }),
  refuses: ["card_payments_needed", "provider_price_missing", "stale_version"],
  reads: settingsReads,
  run(context, { version, ...values }, selling) {
    const { tenant, now } = context;
    if (settingsOf(selling).version !== version) throw new Refusal("stale_version");
    if (values.subscriptionsOn) {
      sellerOf(context, selling);
      if (selling.prices.length === 0) throw new Refusal("provider_price_missing");
    }
    const row = { ...values, updatedAt: now, version: version + 1 };
    const before = settingsOf(selling);
    const touches = (["subscriptionsOn", "graceDays", "rateBp"] as const).some(
      (one) => before[one] !== row[one],
    );
    return {
      result: sellingView(context, { ...selling, settings: { ...row, organisationId: "" } }),
      change: {
        steps:
          version === 0
            ? [tenant.insert(providerSettings, row)]
            : [
                tenant.update(providerSettings, row, eq(providerSettings.version, version)),
                mustHaveChanged("stale_version"),
              ],
        audit: { details: { ...values } },
        conflicts: { "provider_settings.organisation_id": new Refusal("stale_version") },
        messages: touches ? [{ kind: "providers.spread" as const, after: "" }] : [],
      },
    };
  },
});
