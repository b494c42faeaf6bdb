import {
  organisationsListAccountExportsOptions,
  plansListDocumentsOptions,
  plansListOrdersOptions,
  plansSeeBillingOptions,
  plansSeeCatalogueOptions,
  plansSeeOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { AccountExport } from "#api/generated/types.gen";
import { isOpen, whileWaiting } from "#api/while-waiting";

const of = (slug: string) => ({ path: { organisation: slug } });

export const planQuery = (slug: string) => plansSeeOptions(of(slug));
export const billingQuery = (slug: string) => plansSeeBillingOptions(of(slug));
export const documentsQuery = (slug: string, cursor?: string) =>
  plansListDocumentsOptions({ ...of(slug), query: cursor === undefined ? {} : { cursor } });

/** An organisation has few orders: the latest hundred are all of them. */
export const ordersQuery = (slug: string) => plansListOrdersOptions({ ...of(slug), query: { limit: 100 } });

/** What is on sale: it changes with the product only. */
export const catalogueQuery = { ...plansSeeCatalogueOptions(), staleTime: Number.POSITIVE_INFINITY };

const pause = 2000;

/** Archives of the account, read again while one is being written. */
export const exportsQuery = (slug: string) => ({
  ...organisationsListAccountExportsOptions(of(slug)),
  refetchInterval: whileWaiting<{ data: AccountExport[] }>(pause, (all) => all?.data.some(isOpen) ?? false),
});
