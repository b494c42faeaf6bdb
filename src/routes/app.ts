import type { Call } from "#actions/perform";
import type { Locale } from "#domain/locale";

/** What every request carries once it is through the door. */
export type AppEnvironment = { Variables: { call: Call; locale: Locale; requestId: string } };
