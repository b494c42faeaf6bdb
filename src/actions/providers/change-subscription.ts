import { z } from "zod";

import { intervals } from "#domain/plans/periods";
import { planCancellation, planRevocation } from "#domain/providers/ending";
import { afterSwitch, afterSwitchUndo, planSwitch, planSwitchUndo } from "#domain/providers/interval-switch";
import { planAnswer } from "#domain/providers/price-answer";
import { toVersion } from "#db/providers/facts";
import { Refusal } from "#domain/refusals";
import { id } from "#domain/input";
import { action, type ActionContext } from "#actions/action";
import { decided } from "#actions/providers/decided";
import { tellingRefusals } from "#actions/plans/telling";
import { priceOf, subscriptionOf, type Account } from "#actions/providers/account";
import { carryOut } from "#actions/providers/carrying-out";
import { copiesOf } from "#actions/providers/owed-mails";
import { settles } from "#actions/providers/own-account";

const refuses = [
  "not_found",
  "provider_subscription_not_running",
  "card_payments_needed",
  ...tellingRefusals,
] as const;

const confirmation = (account: Account, { now }: ActionContext, what: "cancelled" | "revoked") => {
  const { id: subjectId } = subscriptionOf(account);
  const kind = `provider-${what}`;
  return copiesOf(account, {
    kind,
    cause: `${subjectId}/${what}/${now}`,
    subjectId,
    recipients: ["provider"],
  });
};

/** Stops at the end of the period: what was paid for is given, nothing more is billed. */
export const cancelOwnSubscription = action({
  ...settles,
  name: "providers.cancel-own-subscription",
  input: z.strictObject({}),
  refuses: [...refuses, "provider_subscription_ending"],
  async run(context, _input, account) {
    const before = subscriptionOf(account);
    const subscription = { ...before, ...context.once(() => decided(planCancellation(before, context.now))) };
    const mails = confirmation(account, context, "cancelled");
    const { result, change } = await carryOut(context, account, { subscription }, mails);
    return { result, change };
  },
});

/** Takes the end back: same dates, nothing billed. */
export const revokeOwnCancellation = action({
  ...settles,
  name: "providers.revoke-own-cancellation",
  input: z.strictObject({}),
  refuses: [...refuses, "provider_nothing_to_revoke"],
  async run(context, _input, account) {
    const before = subscriptionOf(account);
    const subscription = { ...before, ...context.once(() => decided(planRevocation(before, context.now))) };
    const mails = confirmation(account, context, "revoked");
    const { result, change } = await carryOut(context, account, { subscription }, mails);
    return { result, change };
  },
});

/** The other interval from the end of the period, at the price that was shown. */
export const switchOwnInterval = action({
  ...settles,
  name: "providers.switch-own-interval",
  input: z.strictObject({ to: z.enum(intervals), htCents: z.int() }),
  refuses: [
    ...refuses,
    "provider_subscription_ending",
    "provider_payment_overdue",
    "interval_unchanged",
    "price_changed",
    "provider_price_missing",
  ],
  async run(context, { to, htCents }, account) {
    const before = subscriptionOf(account);
    const planned = context.once(() => {
      const target = priceOf(account, to);
      if (target === null) throw new Refusal("provider_price_missing");
      return decided(planSwitch(before, toVersion(target), htCents, context.now));
    });
    const { result, change } = await carryOut(context, account, {
      subscription: afterSwitch(before, planned),
    });
    return { result, change };
  },
});

export const undoOwnSwitch = action({
  ...settles,
  name: "providers.undo-own-switch",
  input: z.strictObject({}),
  refuses: [...refuses, "interval_switch_not_planned"],
  async run(context, _input, account) {
    const before = subscriptionOf(account);
    const planned = context.once(() => decided(planSwitchUndo(before, context.now)));
    const { result, change } = await carryOut(context, account, {
      subscription: afterSwitchUndo(before, planned, context.now),
    });
    return { result, change };
  },
});

/** Accepts or refuses a higher price. A refusal can become an acceptance until the end. */
export const answerRise = action({
  ...settles,
  name: "providers.answer-rise",
  input: z.strictObject({
    consentId: id("con"),
    accepted: z.boolean(),
    /** The price that was shown, excluding tax. */
    htCents: z.int(),
  }),
  refuses: [...refuses, "price_request_closed", "price_changed"],
  async run(context, { consentId, accepted, htCents }, account) {
    const before = subscriptionOf(account);
    const consent = before.consents.find((one) => one.id === consentId);
    if (!consent) throw new Refusal("not_found");
    if (consent.htCents !== htCents) throw new Refusal("price_changed");
    const answered = context.once(() => decided(planAnswer(before, consent, accepted, context.now)));
    const consents = before.consents.map((one) => (one.id === consentId ? { ...one, ...answered } : one));
    const { result, change } = await carryOut(context, account, { subscription: { ...before, consents } });
    return { result, change: { ...change, audit: { ...change.audit, details: { consentId, accepted } } } };
  },
});
