import type { Endpoint } from "#routes/endpoint";

export const integrationsEndpoints: readonly Endpoint[] = [];
