import type { ReadScope } from "#actions/read-scope";
import { accountReads } from "#db/providers/account";
import { ownProviderId } from "#db/providers/own";

/** Whoever asks, as a provider. Their contract stays theirs whatever becomes of the organisation's plan. */
export const ownReads = (scope: ReadScope) => accountReads(scope, ownProviderId(scope));

export const reads = { requires: "providers.work", access: "own_data_read", reads: ownReads } as const;
/** Another reading was written meanwhile: what was decided is decided again on what it says. */
const retriedOn = "conflict";

/** What stops or settles a contract stays open; what begins one needs the portal to be open. */
export const settles = {
  requires: "providers.work",
  access: "own_data_erase",
  reads: ownReads,
  retriedOn,
} as const;
export const begins = {
  requires: "providers.work",
  access: "portal_call",
  reads: ownReads,
  retriedOn,
} as const;
