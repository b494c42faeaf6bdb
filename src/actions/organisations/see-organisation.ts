import { z } from "zod";

import { accessClasses, accessOf } from "#domain/access";
import { modulesUnserved } from "#domain/organisations/modules";
import { purgeAt } from "#domain/plans/deactivation";
import { accessEndsAt, classicPlanInForce, planInForce, stateOf } from "#domain/plans/entitlement";
import { action } from "#actions/action";
import { findOrganisation } from "#db/organisations/queries";
import { one } from "#db/statement";

/** The organisation, its state, and what that state opens: what the front end reflects. */
export const seeOrganisation = action({
  name: "organisations.see",
  requires: "organisation.read",
  access: "own_security",
  input: z.strictObject({}),
  reads: (scope) => ({ found: one(findOrganisation(scope)) }),
  run({ organisation, actor, now }, _input, { found }) {
    const state = stateOf(organisation, now);
    const membership = actor.kind === "person" ? actor.membership : null;
    return {
      result: {
        id: organisation.id,
        slug: organisation.slug,
        name: organisation.name,
        settings: organisation.settings,
        modulesUnserved: modulesUnserved(
          organisation.settings.modules,
          classicPlanInForce(organisation, now),
        ),
        trialEndsAt: organisation.trialEndsAt,
        plan: planInForce(organisation, now),
        accessEndsAt: accessEndsAt(organisation, now),
        purgeAt: organisation.deactivatedAt === null ? null : purgeAt(organisation.deactivatedAt),
        version: found?.version ?? 1,
        state,
        access: accessClasses.map((accessClass) => ({
          class: accessClass,
          access: accessOf(state, accessClass),
        })),
        role: membership?.staffRole ?? null,
        accountManagement: membership?.staffRole === "owner" || membership?.accountManagement === true,
      },
    };
  },
});
