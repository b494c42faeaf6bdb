import { queryOptions } from "@tanstack/react-query";

import {
  providersListDocumentsOptions,
  providersListOwnDocumentsOptions,
  providersListPricesOptions,
  providersSeeAccountOptions,
  providersSeeOptions,
  providersSeeOwnOptions,
  providersSeeOwnSubscriptionOptions,
  providersSeeSettingsOptions,
  providersSeeSubscriptionOptions,
} from "#api/generated/@tanstack/react-query.gen";

export const ownProviderQuery = (organisation: string) =>
  queryOptions(providersSeeOwnOptions({ path: { organisation } }));
export const ownSubscriptionQuery = (organisation: string) =>
  queryOptions(providersSeeOwnSubscriptionOptions({ path: { organisation } }));
export const ownDocumentsQuery = (organisation: string) =>
  queryOptions(providersListOwnDocumentsOptions({ path: { organisation } }));
export const providerQuery = (organisation: string, providerId: string) =>
  queryOptions(providersSeeOptions({ path: { organisation, providerId } }));
export const providerSubscriptionQuery = (organisation: string, providerId: string) =>
  queryOptions(providersSeeSubscriptionOptions({ path: { organisation, providerId } }));
export const providerDocumentsQuery = (organisation: string, providerId: string) =>
  queryOptions(providersListDocumentsOptions({ path: { organisation, providerId } }));
export const paymentAccountQuery = (organisation: string) =>
  queryOptions(providersSeeAccountOptions({ path: { organisation } }));
export const providerSettingsQuery = (organisation: string) =>
  queryOptions(providersSeeSettingsOptions({ path: { organisation } }));
export const pricesQuery = (organisation: string) =>
  queryOptions(providersListPricesOptions({ path: { organisation } }));
