import { setTimeout } from "node:timers/promises";

import { slug } from "./organisation.ts";
import { formerSubscribers } from "./people.ts";
import { enter, person, type Person, type Place } from "./person.ts";
import { subscribe } from "./providers.ts";
import { follow, openCatalogue, type Coverage, type Provider } from "./services.ts";

const path = `/organisations/${slug}`;
/** An account that takes the debit, then sends it back. */
const failingAccount = "FR84 2004 1010 0505 0001 3M02 607";
const presentation = "Son et lumière pour les fêtes et les concerts.";
const coverage: Coverage = { skills: ["Sonorisation"], areas: ["83"], priceCents: 38_000 };

/**
 * The follow-up screen has somebody in each of its columns: an unpaid debit and an unpaid end decided by the team, both with
 * work under way, a subscription that is over, and a rise that waits for an answer. Done once; nothing is bought from a real
 * Stripe.
 */
export async function endSubscriptions(place: Place, camille: Person): Promise<void> {
  const { paymentsUrl } = place;
  if (paymentsUrl === undefined || (await isUnder(camille, "rise_pending"))) return;
  const { unpaid, working, gone } = formerSubscribers;
  const [debited, stopped, left] = await Promise.all([
    subscriber(place, person(place, unpaid, 70), { iban: failingAccount }),
    subscriber(place, person(place, working, 71), { iban: failingAccount }),
    subscriber(place, person(place, gone, 72), { iban: failingAccount }),
  ]);
  await work(camille, [debited, stopped]);
  await fetch(`${paymentsUrl}/settle`, { method: "POST" });
  for (const { id } of [stopped, left]) await close(camille, id);
  await camille.ask(`${path}/provider-settings/prices`, {
    body: { interval: "monthly", price: "18", insteadOf: 1500 },
  });
}

/** What was paid for is never taken away: the team closes what its bank sent back, once it is known. */
async function close(camille: Person, providerId: string): Promise<void> {
  const path = `/organisations/${slug}/providers/${providerId}/subscription/close`;
  for (let tries = 0; tries < 60; tries += 1) {
    if (await camille.tryTo(path, "provider_nothing_owed", { body: {} })) return;
    await setTimeout(500);
  }
  throw new Error("The debit did not come back.");
}

/** Whether the follow-up has somebody in one of its views. */
async function isUnder(camille: Person, wanted: string): Promise<boolean> {
  const { views } = await camille.ask<{ views: { view: string; count: number }[] }>(
    `${path}/provider-follow-up/counts`,
  );
  return views.some(({ view, count }) => view === wanted && count > 0);
}

async function subscriber(
  place: Place,
  whoever: Person,
  means: Parameters<typeof subscribe>[2],
): Promise<Provider> {
  const someone = await enter(place, whoever);
  await subscribe(someone, presentation, means);
  const { provider } = await someone.ask<{ provider: { id: string } }>(`${path}/my/provider`);
  return { id: provider.id, someone, coverage };
}

/** Both are at work when their subscriptions end. */
async function work(camille: Person, team: readonly Provider[]): Promise<void> {
  const ids = await openCatalogue(camille);
  const known = coverage.skills.flatMap((name) => ids.get(name) ?? []);
  for (const { someone } of team)
    await someone.ask(`${path}/my/coverage`, {
      method: "PUT",
      body: { skills: known, areas: coverage.areas },
    });
  const concert = { title: "Sonoriser le concert du port", skill: "Sonorisation", in: 3 } as const;
  const done = { offered: true, answers: 2, chosen: 2, settles: true, moves: ["start"] } as const;
  await follow(camille, team, { ...concert, ...done }, 6, ids);
}
