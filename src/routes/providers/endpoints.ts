import type { Endpoint } from "#routes/endpoint";
import { ownSubscriptionEndpoints } from "#routes/providers/own-subscription";
import {
  createProviderEndpoint,
  recordEndpoints,
  registerProviderEndpoint,
  seeOwnProviderEndpoint,
  seeProviderEndpoint,
} from "#routes/providers/records";
import { settingsEndpoints } from "#routes/providers/settings";

export const providersEndpoints: readonly Endpoint[] = [
  createProviderEndpoint,
  seeProviderEndpoint,
  registerProviderEndpoint,
  seeOwnProviderEndpoint,
  ...recordEndpoints,
  ...ownSubscriptionEndpoints,
  ...settingsEndpoints,
];
