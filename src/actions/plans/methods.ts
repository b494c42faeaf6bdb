import { z } from "zod";

import { methodNeed } from "#domain/plans/payment-methods";
import { Refusal } from "#domain/refusals";
import { toSubscription } from "#db/plans/facts";
import { accountReads } from "#db/plans/queries";
import { action, type ActionContext } from "#actions/action";
import { customerOf, platform, type Account } from "#actions/plans/account";
import { runningAt } from "#actions/plans/carrying-out";
import { requireUsable } from "#actions/plans/place-order";
import { billingView } from "#actions/plans/see-billing";
import { readBack } from "#actions/plans/settling";
import { tell, tellingRefusals } from "#actions/plans/telling";
import { returnPath } from "#domain/identity/return-path";

const manages = {
  requires: "account.manage",
  access: "billing",
  reads: accountReads,
  retriedOn: "conflict",
} as const;
const methodId = z.string().min(1).max(100);

/** Opens the hosted page on which a card or an account is added: no number ever passes through us. */
export const openMethodPage = action({
  ...manages,
  name: "plans.open-method-page",
  input: z.strictObject({ kind: z.enum(["card", "sepa_debit"]), returnTo: returnPath }),
  refuses: [...tellingRefusals],
  async run(context, { kind, returnTo }, account) {
    const { services, organisation } = context;
    const back = `${services.origin}${returnTo}`;
    const mark = returnTo.includes("?") ? "&" : "?";
    const result = await tell(context, (payments) =>
      payments.openMethodPage(platform, {
        customerId: customerOf(account),
        kind,
        returnUrl: `${back}${mark}session={CHECKOUT_SESSION_ID}`,
        cancelUrl: back,
        locale: organisation.settings.locale,
      }),
    );
    return { result };
  },
});

/** What the hosted page gave, once somebody comes back from it. The first method is the one that pays. */
export const confirmMethod = action({
  ...manages,
  name: "plans.confirm-method",
  input: z.strictObject({ session: z.string().min(1).max(200) }),
  refuses: ["not_found", ...tellingRefusals],
  async run(context, { session }, account) {
    const customerId = customerOf(account);
    const page = await tell(context, (payments) => payments.readMethodPage(platform, session));
    if (page.customerId !== customerId) throw new Refusal("not_found");
    const { methodId: added } = page;
    if (added !== null && !account.customer?.defaultMethodId) await choose(context, account, added);
    return answer(context, account, added);
  },
});

/** The method that pays from now on, for every subscription. */
export const chooseMethod = action({
  ...manages,
  name: "plans.choose-method",
  input: z.strictObject({ methodId }),
  refuses: ["not_found", "payment_method_unusable", ...tellingRefusals],
  async run(context, { methodId: chosen }, account) {
    requireUsable(account, chosen, context.now);
    await choose(context, account, chosen);
    return answer(context, account, chosen);
  },
});

/** Forgets a method. The one that pays the next renewals is replaced first. */
export const removeMethod = action({
  ...manages,
  name: "plans.remove-method",
  input: z.strictObject({ methodId }),
  refuses: ["not_found", "payment_method_in_use", ...tellingRefusals],
  async run(context, { methodId: gone }, account) {
    await context.once(() => {
      const found = account.methods.find(({ id, detachedAt }) => id === gone && detachedAt === null);
      if (!found) throw new Refusal("not_found");
      if (account.customer?.defaultMethodId === gone && isNeeded(context, account))
        throw new Refusal("payment_method_in_use", { fix: { screen: "payment_methods", id: gone } });
      return tell(context, (payments) => payments.removeMethod(platform, gone));
    });
    return answer(context, account, gone);
  },
});

const isNeeded = ({ now }: ActionContext, { subscriptions }: Account): boolean =>
  subscriptions.some((row) => methodNeed(toSubscription(row), null, now) !== null);

const choose = (context: ActionContext, account: Account, chosen: string): Promise<void> => {
  const subscriptionIds = runningAt(context, account);
  return tell(context, (payments) =>
    payments.chooseMethod(platform, { customerId: customerOf(account), methodId: chosen, subscriptionIds }),
  );
};

async function answer(context: ActionContext, account: Account, subject: string | null) {
  const { rows, defaultMethodId, change } = await readBack(context, account);
  const customer = account.customer && { ...account.customer, defaultMethodId };
  const methods = rows.methods.map((row) => ({ ...row, organisationId: context.organisation.id }));
  return {
    result: { ...billingView({ customer, methods }, context.now), methodId: subject },
    change: { ...change, audit: { ...(subject !== null && { subject }) } },
  };
}
