import { inject } from "vitest";

/** Where the product of this run is served. `webUrl` is the only origin that the session cookie knows. */
export const stack = () => ({ apiUrl: inject("apiUrl"), webUrl: inject("webUrl") });
