import { env } from "cloudflare:workers";

import { signedIn, type SignedIn } from "./people.ts";
import type { World } from "./world.ts";

const day = 24 * 60 * 60 * 1000;
export const wire = (instant: number) => new Date(instant).toISOString();

export async function addSkill(owner: SignedIn, path: string, name = "Animation"): Promise<string> {
  const { id } = await (await owner.post(`${path}/service-skills`, { name })).json<{ id: string }>();
  return id;
}

export const asked = (skillId: string, values: Record<string, unknown> = {}) => ({
  skillId,
  area: "83",
  title: "Animer un atelier",
  details: "Vingt enfants.",
  place: "Salle des fêtes, Toulon",
  budgetCents: 60_000,
  contact: { name: "Camille Lefèvre", email: "camille@exemple.fr", phone: "06 12 34 56 78" },
  ...values,
});

/** A request by staff, offered for a week unless it is said otherwise. */
export async function addRequest(
  world: World,
  owner: SignedIn,
  path: string,
  { skillId, ...values }: { skillId: string } & Record<string, unknown>,
): Promise<string> {
  const answersUntil = wire(world.clock.now + 7 * day);
  const answer = await owner.post(`${path}/service-requests`, asked(skillId, { answersUntil, ...values }));
  return (await answer.json<{ id: string }>()).id;
}

/** Somebody who signed up as a provider, with what they do and where. */
export async function workingProvider(
  world: World,
  path: string,
  coverage: { skills: string[]; areas: string[] },
  name = "Claire Martin",
) {
  const person = await signedIn(world);
  const { id } = await (await person.post(`${path}/my/provider`, { name })).json<{ id: string }>();
  await person.put(`${path}/my/coverage`, coverage);
  return { person, id };
}

/** The facts that a subscription leaves on a record, where subscriptions are sold. */
export async function sellSubscriptions(organisationId: string, on = true) {
  await env.DB.prepare(
    `insert into provider_settings (organisation_id, subscriptions_on, applies_to_existing, card_at_sign_up, notice_days, grace_days, reminder_days, rate_bp, updated_at)
     values (?1, ?2, 0, 0, 30, 14, '[]', 2000, 0) on conflict do update set subscriptions_on = ?2`,
  )
    .bind(organisationId, on ? 1 : 0)
    .run();
}

export async function standing(
  providerId: string,
  facts: { answersUntil?: number | null; missing?: string; exempt?: boolean; ongoing?: number },
) {
  await env.DB.prepare(
    `update providers set answers_until = ?2, missing = coalesce(?3, missing), exempt = ?4, ongoing_engagements = coalesce(?5, ongoing_engagements) where id = ?1`,
  )
    .bind(
      providerId,
      facts.answersUntil ?? null,
      facts.missing ?? null,
      facts.exempt === true ? 1 : 0,
      facts.ongoing ?? null,
    )
    .run();
}
