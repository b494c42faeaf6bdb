import { accessOf } from "#domain/access";
import type { OrganisationSettings } from "#domain/organisations/settings";
import { stateOf, type OrganisationFacts } from "#domain/plans/entitlement";
import { renewsAt } from "#domain/plans/subscription";
import type { ProviderSubscription } from "#domain/providers/subscription";

/** What decides whether an organisation serves its providers. */
export type Serving = OrganisationFacts & {
  settings: Pick<OrganisationSettings, "modules">;
  /** Provider subscriptions are sold. */
  subscriptionsOn: boolean;
};

/**
 * Whether a subscription opens anything at an instant: not while the module or its section is off (everybody may answer,
 * or nobody), nor while the organisation sleeps or is over. UTC milliseconds.
 */
export const servesAt = (organisation: Serving, at: number): boolean =>
  organisation.subscriptionsOn &&
  organisation.settings.modules.includes("providers") &&
  accessOf(stateOf(organisation, at), "portal_call") === "open";

/** How long before a renewal it is decided whether it is billed: an organisation may open again until then. */
export const lastLookMs = 24 * 60 * 60 * 1000;

/** Nobody pays for a door that is closed: the renewal that falls then is not billed, and the subscription ends there. */
export function endsUnserved(
  subscription: ProviderSubscription,
  organisation: Serving,
  now: number,
): boolean {
  const at = renewsAt(subscription, now);
  return at - now <= lastLookMs && !servesAt(organisation, at);
}
