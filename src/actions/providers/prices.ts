import { sql } from "drizzle-orm";
import { z } from "zod";

import { wholeNumber } from "#domain/input";
import { intervals } from "#domain/plans/periods";
import { ttcOf } from "#domain/plans/money";
import { parsePrice } from "#domain/plans/price-input";
import { sellerVat } from "#domain/plans/vat";
import { affectedBy } from "#domain/providers/price-preview";
import type { PriceVersion } from "#domain/providers/price-change";
import { priceEntry } from "#domain/providers/price-key";
import { invalid, Refusal } from "#domain/refusals";
import { sellingReads } from "#db/providers/account";
import { liveSubscriptions, openConsentsOf, priceVersionRows } from "#db/providers/prices";
import { toSubscription } from "#db/providers/facts";
import { priceVersions, providerSettings } from "#db/providers/selling-schema";
import { mustHold } from "#db/guards";
import { many } from "#db/statement";
import { action, type ActionContext } from "#actions/action";
import { tell, tellingRefusals } from "#actions/plans/telling";
import { priceOf, sellerOf, settingsOf, type Selling } from "#actions/providers/account";

const asked = { interval: z.enum(intervals), price: z.string().max(40) };

/** The version that would be published now. @throws Refusal when the price is not one that a card can pay. */
function versionFor(
  { organisation, now }: ActionContext,
  selling: Selling,
  { interval, price }: { interval: (typeof intervals)[number]; price: string },
  id: string,
): PriceVersion {
  const settings = settingsOf(selling);
  const { rateBp } = sellerVat(organisation.settings.identity.vatRegime, settings.rateBp);
  const htCents = parsePrice(price, rateBp, "/price");
  if (typeof htCents !== "number") throw invalid(htCents);
  const { appliesToExisting, noticeDays } = settings;
  return { id, interval, htCents, publishedAt: now, appliesToExisting, noticeDays };
}

/** Who a price would affect, by how much and when, before it is published. */
export const previewPrice = action({
  name: "providers.preview-price",
  requires: "providers.configure",
  access: "read_other",
  input: z.strictObject(asked),
  refuses: ["invalid_request"],
  reads: (scope, { interval }) => ({
    ...sellingReads(scope),
    subscriptions: many(liveSubscriptions(scope, interval, "", 20_000)),
    consents: many(openConsentsOf(scope, interval)),
  }),
  run(context, input, { subscriptions, consents, ...selling }) {
    const version = versionFor(context, selling, input, "ver_preview");
    const asked = Map.groupBy(consents, ({ subscriptionId }) => subscriptionId);
    const subjects = subscriptions.map(({ row, exempt }) => ({
      exempt,
      subscription: toSubscription(row, asked.get(row.id) ?? [], settingsOf(selling).graceDays),
    }));
    const { rateBp } = sellerVat(
      context.organisation.settings.identity.vatRegime,
      settingsOf(selling).rateBp,
    );
    const current = priceOf(selling, input.interval);
    return {
      result: {
        ...affectedBy(subjects, version, context.now),
        htCents: version.htCents,
        ttcCents: ttcOf({ htCents: version.htCents, rateBp }),
        currentCents: current?.htCents ?? null,
        appliesToExisting: version.appliesToExisting,
        noticeDays: version.noticeDays,
        settingsVersion: settingsOf(selling).version,
      },
    };
  },
});

/** Publishes a price: it is never edited, and who subscribed before is asked as the settings say. */
export const publishPrice = action({
  name: "providers.publish-price",
  requires: "providers.configure",
  access: "write",
  input: z.strictObject({
    ...asked,
    /** The price in force that whoever publishes saw, in cents; null for the first. */
    insteadOf: z.int().nullable(),
    /** The rules under which its effect was seen: others would give it another one. */
    settingsVersion: wholeNumber(0, 1e9).optional(),
  }),
  refuses: ["card_payments_needed", "price_changed", "stale_version", "invalid_request", ...tellingRefusals],
  reads: sellingReads,
  async run(context, input, selling) {
    const { tenant, actor, newId } = context;
    const seller = sellerOf(context, selling);
    const current = priceOf(selling, input.interval);
    if ((current?.htCents ?? null) !== input.insteadOf) throw new Refusal("price_changed");
    const { version: rules } = settingsOf(selling);
    if (rules !== (input.settingsVersion ?? rules)) throw new Refusal("stale_version");
    const version = versionFor(context, selling, input, newId("prc"));
    const { id, interval, htCents } = version;
    await tell(context, (payments) => payments.ensurePrices(seller, [priceEntry(interval, htCents)]));
    const latest = sql`(select ${priceVersions.id} from ${priceVersions} where ${tenant.owns(priceVersions, sql`${priceVersions.interval} = ${interval}`)} order by ${priceVersions.publishedAt} desc, ${priceVersions.id} desc limit 1)`;
    const rulesNow = sql`coalesce((select ${providerSettings.version} from ${providerSettings} where ${tenant.owns(providerSettings)}), 0)`;
    return {
      result: { id, interval, htCents },
      change: {
        steps: [
          mustHold("price_changed", sql`coalesce(${latest}, '') = ${current?.id ?? ""}`),
          mustHold("stale_version", sql`${rulesNow} = ${rules}`),
          tenant.insert(priceVersions, {
            ...version,
            publishedAt: Math.max(version.publishedAt, (current?.publishedAt ?? 0) + 1),
            publishedBy: actor.kind === "person" ? actor.person.id : actor.kind,
          }),
        ],
        messages: [{ kind: "providers.spread" as const, after: "" }],
        audit: { subject: id, details: { interval, htCents, insteadOf: input.insteadOf } },
      },
    };
  },
});

/** Prices published, the latest first. */
export const listPrices = action({
  name: "providers.list-prices",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ versions: many(priceVersionRows(scope)) }),
  run: (_context, _input, { versions }) => ({ result: { data: versions } }),
});

/** Providers looked at together. */
const pageSize = 200;

/** Has each provider whom a price or a setting touches read again, page after page. */
export const spread = action({
  name: "providers.spread",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ after: z.string().max(60) }),
  reads: (scope, { after }) => ({
    subscriptions: many(liveSubscriptions(scope, null, after, pageSize)),
  }),
  run({ now }, _input, { subscriptions }) {
    const last = subscriptions.at(-1);
    const more = subscriptions.length === pageSize && last;
    return {
      result: subscriptions.length,
      change: {
        steps: [],
        audit: "none" as const,
        messages: [
          ...subscriptions.map(({ row: { providerId } }) => ({
            kind: "providers.synchronise" as const,
            providerId,
            at: now,
          })),
          ...(more ? [{ kind: "providers.spread" as const, after: last.row.id }] : []),
        ],
      },
    };
  },
});
