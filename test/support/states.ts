import { env } from "cloudflare:workers";

import type { OrganisationState } from "#domain/access";
import { priceOf, type Plan } from "#domain/plans/catalogue";
import { newId } from "#platform/ids";

const day = 24 * 60 * 60 * 1000;

/** Brings an organisation into a state by the dated facts that make it, as of `now`. */
export async function bringInto(
  organisationId: string,
  state: OrganisationState,
  now: number,
  plan: Plan = state === "standby" ? "standby" : "premium",
): Promise<void> {
  const trialEndsAt = state === "trial" ? now + 1 : now;
  const deactivatedAt = state === "deactivating" ? now : state === "purged" ? now - 14 * day : null;
  await env.DB.prepare(
    "update organisations set trial_ends_at = ?1, deactivated_at = ?2, access_version = access_version + 1 where id = ?3",
  )
    .bind(trialEndsAt, deactivatedAt, organisationId)
    .run();
  if (state === "active" || state === "cancelling" || state === "standby")
    await subscribeTo(organisationId, plan, now, state === "cancelling" ? now + 1 : null);
}

/** A yearly subscription that began yesterday and is paid, as a reading of the payment provider writes it. */
export async function subscribeTo(
  organisationId: string,
  plan: Plan,
  now: number,
  cancelAt: number | null = null,
): Promise<void> {
  const price = priceOf(plan, "annual");
  await env.DB.prepare(
    `insert into plan_subscriptions (organisation_id, id, plan, interval, licences, base_cents, licence_cents,
       bills_base, ordered_at, anchor_at, period_ends_at, started_at, settled_at, cancel_at)
     values (?1, ?2, ?3, 'annual', ?4, ?5, ?6, 1, ?7, ?7, ?8, ?7, ?7, ?9)`,
  )
    .bind(
      organisationId,
      newId("psu", now),
      plan,
      plan === "standby" ? 0 : 50,
      price?.baseCents ?? 0,
      price?.licenceCents ?? 0,
      now - day,
      now + 364 * day,
      cancelAt,
    )
    .run();
}
