import type { Endpoint } from "#routes/endpoint";

export const programmesEndpoints: readonly Endpoint[] = [];
