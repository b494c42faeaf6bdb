import { z } from "zod";

import { isUsable } from "#domain/plans/payment-methods";
import { accountReads } from "#db/plans/queries";
import { action } from "#actions/action";
import { methodFacts, type Account } from "#actions/plans/account";

/** The billing address and the means of payment. */
export const seeBilling = action({
  name: "plans.see-billing",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({}),
  reads: accountReads,
  run: ({ now }, _input, account) => ({ result: billingView(account, now) }),
});

export type MethodView = ReturnType<typeof methodViews>[number];

export const billingView = ({ customer, methods }: Pick<Account, "customer" | "methods">, now: number) => ({
  identity: customer?.identity ?? null,
  creditCents: customer?.creditCents ?? 0,
  methods: methodViews(methods, customer?.defaultMethodId ?? null, now),
});

/** Those that can still be chosen or have to be replaced; what was removed is not shown. */
export function methodViews(
  methods: readonly Omit<Account["methods"][number], "organisationId">[],
  defaultId: string | null,
  now: number,
) {
  return methods
    .filter(({ detachedAt }) => detachedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .map((row) => {
      const { id, kind, holder, brand, bank, last4, expMonth, expYear, mandateReference, createdAt } = row;
      const facts = methodFacts({ ...row, organisationId: "" });
      return {
        id,
        kind,
        holder,
        brand,
        bank,
        last4,
        expMonth,
        expYear,
        mandateReference,
        createdAt,
        chosen: id === defaultId,
        usable: isUsable(facts, now),
        /** A card that ends within a month is to be replaced. */
        expiresSoon: isUsable(facts, now) && !isUsable(facts, now + 30 * 24 * 60 * 60 * 1000),
      };
    });
}
