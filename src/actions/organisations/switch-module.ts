import { z } from "zod";

import { classicPlanInForce } from "#domain/plans/entitlement";
import { wholeNumber } from "#domain/input";
import { mayEnable } from "#domain/organisations/modules";
import { modules, type Module } from "#domain/organisations/settings";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { bumpAccess } from "#actions/plans/settling";
import { updateOrganisation } from "#actions/organisations/organisation-update";
import { connectedAccount } from "#db/providers/account";
import { findOrganisation } from "#db/organisations/queries";
import { one } from "#db/statement";
import type { Message } from "#queues/messages";

/** Subscriptions of providers are sold on the organisation’s own account: the module waits until it takes cards. */
const takesCards = (
  account: { cardPaymentsAt: number | null; disconnectedAt: number | null } | undefined,
): boolean => account !== undefined && account.cardPaymentsAt !== null && account.disconnectedAt === null;

/** What a switch owes: nobody is billed for what is off, and the places that came free meanwhile are offered once it is on. */
const follows = new Map<Module, readonly Message[]>([
  ["providers", [{ kind: "providers.spread", after: "" }]],
  ["trainings", [{ kind: "trainings.offer-again", after: "" }]],
]);

/** Switches a module on or off. What a module holds stays when it is switched off. */
export const switchModule = action({
  name: "organisations.switch-module",
  requires: "organisation.edit",
  access: "write",
  input: z.strictObject({ module: z.enum(modules), enabled: z.boolean(), version: wholeNumber(1, 1e9) }),
  refuses: ["module_needs_plan", "card_payments_needed", "stale_version"],
  reads: (scope) => ({ found: one(findOrganisation(scope)), account: one(connectedAccount(scope)) }),
  run(context, { module, enabled, version }, { found, account }) {
    const { organisation, tenant, now } = context;
    if (enabled && !mayEnable(module, classicPlanInForce(organisation, now)))
      throw new Refusal("module_needs_plan");
    if (enabled && module === "providers" && !takesCards(account)) throw new Refusal("card_payments_needed");
    const enabledModules = modules.filter((name) =>
      name === module ? enabled : organisation.settings.modules.includes(name),
    );
    const settings = { ...organisation.settings, modules: enabledModules };
    const { result, steps } = updateOrganisation(context, found, version, { settings });
    return {
      result,
      change: {
        // What was allowed while it was on is decided again.
        steps: enabled ? steps : [...steps, bumpAccess(tenant)],
        audit: { subject: organisation.id, details: { module, enabled } },
        messages: follows.get(module) ?? [],
      },
    };
  },
});
