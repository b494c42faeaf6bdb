import type { Endpoint } from "#routes/endpoint";

/** Every endpoint of the API. The sweeps walk this list. */
export const endpoints: readonly Endpoint[] = [];
