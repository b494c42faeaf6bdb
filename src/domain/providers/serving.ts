import { accessOf } from "#domain/access";
import { modulesServed } from "#domain/organisations/modules";
import type { OrganisationSettings } from "#domain/organisations/settings";
import { classicPlanInForce, stateOf, type OrganisationFacts } from "#domain/plans/entitlement";
import { periodEnd, type ProviderSubscription } from "#domain/providers/subscription";

/** What decides whether an organisation offers work to its providers. */
export type Hosting = OrganisationFacts & { settings: Pick<OrganisationSettings, "modules"> };

/** What decides whether their subscriptions open anything. */
export type Serving = Hosting & {
  /** Provider subscriptions are sold. */
  subscriptionsOn: boolean;
};

/**
 * Whether providers find work on the portal at an instant: not while the module is off or the plan does not cover it,
 * the organisation sleeps or is over. UTC milliseconds.
 */
export const hostsAt = (organisation: Hosting, at: number): boolean =>
  modulesServed(organisation.settings.modules, classicPlanInForce(organisation, at)).includes("providers") &&
  accessOf(stateOf(organisation, at), "portal_call") === "open";

/** Whether a subscription opens anything at an instant: not where everybody may answer, or nobody. UTC milliseconds. */
export const servesAt = (organisation: Serving, at: number): boolean =>
  organisation.subscriptionsOn && hostsAt(organisation, at);

/** How long before a renewal it is decided whether it is billed: an organisation may open again until then. */
export const lastLookMs = 24 * 60 * 60 * 1000;

/** Whether a change of the organisation decides otherwise of renewals that were looked at and are not billed yet. */
export const decidesOtherwise = (before: Hosting, after: Hosting, now: number): boolean =>
  [now, now + lastLookMs].some((at) => hostsAt(before, at) !== hostsAt(after, at));

/**
 * Nobody pays for a door that is closed: the renewal that falls then is not billed, and the subscription ends there. An
 * account that is deactivated is not waited for until the last day: in two weeks nobody is left to stop a renewal.
 */
export function endsUnserved(
  subscription: ProviderSubscription,
  organisation: Serving,
  now: number,
): boolean {
  if (organisation.deactivatedAt !== null) return true;
  const at = periodEnd(subscription, now);
  return at - now <= lastLookMs && !servesAt(organisation, at);
}
