import { isNo, type PlansNo } from "#domain/plans/refusals";
import type { ActionContext } from "#actions/action";
import { customerOf, decided, factsOf, platform, type Account } from "#actions/plans/account";
import { rowsFrom, withRows } from "#actions/plans/rows";
import { tell } from "#actions/plans/telling";

/**
 * What a rule decides on the rows. They may be late: before a refusal that a reading can lift is said, the payment
 * provider is read, and the rule asked again. `wasLate` when it was, and then said yes.
 * @throws Refusal
 */
export async function decidedAnew<T extends object>(
  context: ActionContext,
  account: Account,
  rule: (facts: ReturnType<typeof factsOf>) => T | PlansNo,
): Promise<T & { wasLate: boolean }> {
  const first = rule(factsOf(context, account));
  if (!isLate(first) || !account.customer?.stripeId) return { ...decided(first), wasLate: false };
  const record = await tell(context, (payments) => payments.read(platform, customerOf(account)));
  const rows = rowsFrom(account, record, context.now);
  return {
    ...decided(rule(factsOf(context, withRows(account, rows, context.organisation.id)))),
    wasLate: true,
  };
}

const liftedByReading = new Set<string>([
  "nothing_to_cancel",
  "nothing_to_revoke",
  "standby_not_planned",
  "outstanding_invoice",
]);

const isLate = (decision: object): boolean => isNo(decision) && liftedByReading.has(decision.refusal);
