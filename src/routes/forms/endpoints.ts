import type { Endpoint } from "#routes/endpoint";

export const formsEndpoints: readonly Endpoint[] = [];
