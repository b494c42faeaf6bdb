import { inject } from "vitest";

type Place = { apiUrl: string; webUrl: string };

let own: Place | undefined;

/** Where the product of this run is served. `webUrl` is the only origin that the session cookie knows. */
export const stack = (): Place => own ?? { apiUrl: inject("apiUrl"), webUrl: inject("webUrl") };

/** A walk that moves time has a product of its own: the tests of its file see no other. */
export const moveInto = (place: Place): void => void (own = place);
