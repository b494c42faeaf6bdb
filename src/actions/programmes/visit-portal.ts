import { z } from "zod";

import { accessOf } from "#domain/access";
import { modulesServed } from "#domain/organisations/modules";
import { classicPlanInForce, stateOf } from "#domain/plans/entitlement";
import { action, noReads } from "#actions/action";

/** The home of the public portal: what the organisation says of itself, or its name alone while it deactivates. */
export const visitPortal = action({
  name: "programmes.visit-portal",
  requires: "portal.visit",
  access: "portal_home",
  input: z.strictObject({}),
  refuses: ["not_found"],
  reads: noReads,
  run({ organisation, now }) {
    const { id, slug, name, settings } = organisation;
    const state = stateOf(organisation, now);
    const neutral = state === "deactivating";
    return {
      result: {
        id,
        slug,
        name,
        neutral,
        callsToAction: accessOf(state, "portal_call") === "open",
        locale: settings.locale,
        theme: neutral ? null : settings.theme,
        home: neutral ? null : settings.home,
        legalNotices: settings.legalNotices,
        modules: neutral ? [] : modulesServed(settings.modules, classicPlanInForce(organisation, now)),
      },
    };
  },
});
