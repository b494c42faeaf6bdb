import type { Endpoint } from "#routes/endpoint";
import {
  createProviderEndpoint,
  registerProviderEndpoint,
  seeOwnProviderEndpoint,
  seeProviderEndpoint,
} from "#routes/providers/records";

export const providersEndpoints: readonly Endpoint[] = [
  createProviderEndpoint,
  seeProviderEndpoint,
  registerProviderEndpoint,
  seeOwnProviderEndpoint,
];
