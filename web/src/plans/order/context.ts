import type { Billing, Catalogue, PlanAccount } from "#api/generated/types.gen";
import type { Choice, OrderSearch } from "#plans/order/choice";

export type OrderContext = {
  slug: string;
  search: OrderSearch;
  choice: Choice | undefined;
  account: PlanAccount;
  billing: Billing;
  catalogue: Catalogue;
};

export type Go = (change: OrderSearch) => void;

/** The method named in the address, when it can be used; else the one in use. */
export function methodOf({ billing, search }: Pick<OrderContext, "billing" | "search">) {
  const usable = billing.methods.filter((method) => method.usable);
  return usable.find(({ id }) => id === search.method) ?? usable.find(({ chosen }) => chosen) ?? usable[0];
}
