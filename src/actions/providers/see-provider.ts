import { z } from "zod";

import { id } from "#domain/input";
import { missingNow } from "#domain/providers/standing";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { factsOf } from "#db/providers/answering";
import { ownProviderId, providerRow } from "#db/providers/own";
import { one, type Read } from "#db/statement";

type Found = NonNullable<Read<{ found: ReturnType<typeof reading> }>["found"]>;
const reading = (...asked: Parameters<typeof providerRow>) => one(providerRow(...asked));

/** A record, and what is missing for its provider to answer requests. */
export function recordOf({ provider, subscriptionsOn, locale }: Found, now: number) {
  const facts = factsOf({ ...provider, subscriptionsOn });
  return { ...provider, locale, subscriptionsOn: facts.subscriptionsOn, blockedBy: missingNow(facts, now) };
}

export type ProviderRecord = ReturnType<typeof recordOf>;

/** One provider, for the staff. */
export const seeProvider = action({
  name: "providers.see",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ providerId: id("prv") }),
  refuses: ["not_found"],
  reads: (scope, { providerId }) => ({ found: reading(scope, providerId) }),
  run({ now }, _input, { found }) {
    if (!found) throw new Refusal("not_found");
    return { result: recordOf(found, now) };
  },
});

/** The record of whoever asks, or null for somebody who is not a provider here. */
export const seeOwnProvider = action({
  name: "providers.see-own",
  requires: "providers.work",
  access: "own_data_read",
  input: z.strictObject({}),
  reads: (scope) => ({ found: reading(scope, ownProviderId(scope)) }),
  run: ({ now }, _input, { found }) => ({ result: { provider: found ? recordOf(found, now) : null } }),
});
