import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { derivedColumns, profileFields, profileOver } from "#domain/providers/profile";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { knownProvider, newProvider } from "#actions/providers/new-provider";
import { mustHaveChanged } from "#db/guards";
import { memberships } from "#db/organisations/schema";
import { myAddress, ownPlace, ownProviderId, providerByAddress, providerRow } from "#db/providers/own";
import { providers } from "#db/providers/schema";
import { one } from "#db/statement";

/** Somebody signed in becomes a provider: their mailbox is proved, so a record that waits for it is theirs. */
export const registerProvider = action({
  name: "providers.register",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject(profileFields),
  refuses: ["already_a_provider", "provider_exists"],
  reads: (scope) => ({
    mine: one(providerRow(scope, ownProviderId(scope))),
    place: one(ownPlace(scope)),
    waiting: one(providerByAddress(scope, myAddress(scope))),
  }),
  run(context, profile, { mine, place, waiting }) {
    const { tenant, actor, now, newId } = context;
    if (actor.kind !== "person") throw new Refusal("sign_in_required");
    if (mine) throw new Refusal("already_a_provider");
    if (waiting && waiting.membershipId !== null) throw new Refusal("provider_exists");
    const { email, locale, id: personId } = actor.person;
    const membershipId = place?.id ?? newId("mbr");
    const whole = waiting ? profileOver(profile, waiting) : profile;
    const values = { ...whole, ...derivedColumns({ ...whole, email }), membershipId, updatedAt: now };
    const made = waiting
      ? {
          id: waiting.id,
          steps: [
            tenant.update(
              providers,
              { ...values, version: sql`version + 1` },
              eq(providers.id, waiting.id),
              isNull(providers.membershipId),
            ),
            mustHaveChanged("provider_exists"),
          ],
        }
      : newProvider(context, { ...profile, email, locale, origin: "self", membershipId });
    const joins = { id: membershipId, personId, createdAt: now, updatedAt: now };
    return {
      result: { id: made.id },
      change: {
        steps: [...(place ? [] : [tenant.insert(memberships, joins)]), ...made.steps],
        audit: { subject: made.id },
        conflicts: { ...knownProvider, "memberships.person_id": new Refusal("already_a_provider") },
      },
    };
  },
});
