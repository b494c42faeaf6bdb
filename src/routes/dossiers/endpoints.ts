import type { Endpoint } from "#routes/endpoint";

export const dossiersEndpoints: readonly Endpoint[] = [];
