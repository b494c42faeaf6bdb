import { eq } from "drizzle-orm";
import { z } from "zod";

import { email, id, wholeNumber } from "#domain/input";
import { afterExemption, planClosure } from "#domain/providers/ending";
import { derivedColumns, profileFields } from "#domain/providers/profile";
import { Refusal } from "#domain/refusals";
import { mustHaveChanged } from "#db/guards";
import { accountReads } from "#db/providers/account";
import { ownProviderId, providerRow } from "#db/providers/own";
import { providers } from "#db/providers/schema";
import { one } from "#db/statement";
import { action, type ActionContext } from "#actions/action";
import { tell, tellingRefusals } from "#actions/plans/telling";
import { foundIn, latestOf, subscriptionOf } from "#actions/providers/account";
import { carryOut } from "#actions/providers/carrying-out";
import { decided } from "#actions/providers/decided";
import { knownProvider } from "#actions/providers/new-provider";
import { readNow } from "#actions/providers/settling";
import { subscriptionView } from "#actions/providers/subscription-view";

const version = wholeNumber(1, 1e9);

const rewritten = ({ tenant, now }: ActionContext, providerId: string, seen: number, values: object) => [
  tenant.update(
    providers,
    { ...values, updatedAt: now, version: seen + 1 },
    eq(providers.id, providerId),
    eq(providers.version, seen),
  ),
  mustHaveChanged("stale_version"),
];

/** Staff edit a record. The address of an account that was opened is its holder's to change. */
export const editProvider = action({
  name: "providers.edit",
  requires: "providers.edit",
  access: "write",
  input: z.strictObject({ ...profileFields, providerId: id("prv"), email, version }),
  refuses: ["not_found", "provider_exists", "stale_version"],
  reads: (scope, { providerId }) => ({ found: one(providerRow(scope, providerId)) }),
  run(context, { providerId, version: seen, email: address, ...profile }, { found }) {
    if (!found) throw new Refusal("not_found");
    const own = found.provider.membershipId === null ? address : found.provider.email;
    const values = { ...profile, email: own, ...derivedColumns({ ...profile, email: own }) };
    return {
      result: { id: providerId, version: seen + 1 },
      change: {
        steps: rewritten(context, providerId, seen, values),
        audit: { subject: providerId },
        conflicts: knownProvider,
      },
    };
  },
});

/** A provider edits what they say of themselves. */
export const editOwnProvider = action({
  name: "providers.edit-own",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject({ ...profileFields, version }),
  refuses: ["not_found", "stale_version"],
  reads: (scope) => ({ found: one(providerRow(scope, ownProviderId(scope))) }),
  run(context, { version: seen, ...profile }, { found }) {
    if (!found) throw new Refusal("not_found");
    const { id: providerId, email: address } = found.provider;
    const values = { ...profile, ...derivedColumns({ ...profile, email: address }) };
    return {
      result: { id: providerId, version: seen + 1 },
      change: {
        steps: rewritten(context, providerId, seen, values),
        audit: { subject: providerId },
      },
    };
  },
});

/** What a provider pays, for the staff. */
export const seeProviderSubscription = action({
  name: "providers.see-subscription",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ providerId: id("prv") }),
  refuses: ["not_found"],
  reads: (scope, { providerId }) => accountReads(scope, providerId),
  run: (context, _input, account) => ({ result: subscriptionView(context, account) }),
});

/** *Is not concerned by the subscription*: pays nothing from the end of the period, and answers all the same. */
export const exemptProvider = action({
  name: "providers.exempt",
  requires: "providers.edit",
  access: "write",
  input: z.strictObject({ providerId: id("prv"), exempt: z.boolean() }),
  refuses: ["not_found", "card_payments_needed", ...tellingRefusals],
  retriedOn: "conflict",
  reads: (scope, { providerId }) => accountReads(scope, providerId),
  async run(context, { exempt }, account) {
    foundIn(account);
    const before = latestOf(account);
    const subscription = before === null ? null : afterExemption(before, exempt, context.now);
    const intention = { exempt, ...(subscription !== null && { subscription }) };
    const { result, change } = await carryOut(context, account, intention);
    return {
      result,
      change: { ...change, audit: { ...change.audit, details: { exempt } } },
    };
  },
});

/** Staff close an unpaid subscription at once. */
export const closeSubscription = action({
  name: "providers.close-subscription",
  requires: "providers.edit",
  access: "write",
  input: z.strictObject({ providerId: id("prv") }),
  refuses: [
    "not_found",
    "provider_subscription_not_running",
    "provider_nothing_owed",
    "card_payments_needed",
    ...tellingRefusals,
  ],
  retriedOn: "conflict",
  reads: (scope, { providerId }) => accountReads(scope, providerId),
  async run(context, _input, account) {
    const before = subscriptionOf(account);
    const closure = await context.once(async () => {
      // Paid a moment ago, it is not to be closed: the rows may not say so yet.
      const current = await readNow(context, account, (work) => tell(context, work));
      return decided(planClosure(current ?? before, context.now));
    });
    const subscription = { ...before, ...closure };
    const { result, change } = await carryOut(context, account, { subscription });
    return { result, change };
  },
});
