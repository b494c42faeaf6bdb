import type { Endpoint } from "#routes/endpoint";

export const identityEndpoints: readonly Endpoint[] = [];
