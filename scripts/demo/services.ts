import { dayAt } from "./days.ts";
import { slug } from "./organisation.ts";
import { provider as subscriber, providers } from "./people.ts";
import { enter, person, type Person, type Place } from "./person.ts";

const path = `/organisations/${slug}`;
const skills = ["Animation", "Cuisine", "Premiers secours", "Sonorisation"] as const;

export type Coverage = {
  skills: readonly (typeof skills)[number][];
  areas: readonly string[];
  priceCents: number;
};

/** What each of the providers does, where, and about what they ask. */
const coverages: readonly Coverage[] = [
  { skills: ["Animation", "Cuisine"], areas: ["83", "13"], priceCents: 32_000 },
  { skills: ["Animation"], areas: ["83"], priceCents: 28_000 },
  { skills: ["Cuisine", "Premiers secours"], areas: ["FR"], priceCents: 45_000 },
];

/** A request at each of its steps: how many answers, how many of them chosen, and how far the engagements went. */
type Asked = {
  title: string;
  skill: (typeof skills)[number];
  in: number;
  offered?: boolean;
  answers?: number;
  chosen?: number;
  settles?: boolean;
  /** What has become of the engagements. */
  moves?: readonly ("start" | "finish")[];
};

const requests: readonly Asked[] = [
  { title: "Atelier cuisine pour vingt enfants", skill: "Cuisine", in: 20 },
  { title: "Animer la fête de quartier", skill: "Animation", in: 30, offered: true, answers: 2 },
  { title: "Initiation aux gestes qui sauvent", skill: "Premiers secours", in: 15, offered: true },
  {
    title: "Goûter des aînés",
    skill: "Cuisine",
    in: 10,
    offered: true,
    answers: 2,
    chosen: 1,
    settles: true,
  },
  { title: "Ateliers des vacances", skill: "Animation", in: 12, offered: true, answers: 2, chosen: 2 },
  {
    title: "Forum des associations",
    skill: "Animation",
    in: 5,
    offered: true,
    answers: 1,
    chosen: 1,
    settles: true,
    moves: ["start", "finish"],
  },
];

/** Providers, what they do, and requests from their arrival to the end of the work. Done once. */
export async function workWithProviders(place: Place, camille: Person): Promise<void> {
  const { version, settings } = await camille.ask<{ version: number; settings: { modules: string[] } }>(path);
  if (!settings.modules.includes("providers"))
    await camille.ask(`${path}/modules/providers`, { method: "PUT", version, body: { enabled: true } });
  const { data } = await camille.ask<{ data: unknown[] }>(`${path}/service-requests`);
  if (data.length > 0) return;
  const ids = await openCatalogue(camille);
  await coverWhoSubscribes(place, ids);
  const team = await signUpProviders(place, camille, ids);
  for (const [rank, asked] of requests.entries()) await follow(camille, team, asked, rank, ids);
}

export async function openCatalogue(camille: Person): Promise<Map<string, string>> {
  const { data } = await camille.ask<{ data: { id: string; name: string }[] }>(`${path}/service-skills`);
  const ids = new Map(data.map(({ id, name }) => [name, id]));
  for (const name of skills.filter((one) => !ids.has(one)))
    ids.set(name, (await camille.ask<{ id: string }>(`${path}/service-skills`, { body: { name } })).id);
  return ids;
}

/** Who pays for it receives requests too, and answers them when whoever tries the product says so. */
async function coverWhoSubscribes(place: Place, ids: ReadonlyMap<string, string>): Promise<void> {
  const someone = await enter(place, person(place, subscriber, 90));
  const known = ["Animation", "Premiers secours"].flatMap((name) => ids.get(name) ?? []);
  await someone.ask(`${path}/my/coverage`, { method: "PUT", body: { skills: known, areas: ["83"] } });
}

export type Provider = { id: string; someone: Person; coverage: Coverage };

async function signUpProviders(
  place: Place,
  camille: Person,
  ids: ReadonlyMap<string, string>,
): Promise<Provider[]> {
  const team: Provider[] = [];
  for (const [rank, identity] of providers.entries()) {
    const coverage = coverages[rank % coverages.length];
    if (!coverage) continue;
    const someone = await enter(place, person(place, identity, 60 + rank));
    await someone.tryTo(`${path}/my/provider`, "already_a_provider", {
      body: {
        name: identity.name,
        city: "Toulon",
        presentation: "Quinze ans d’ateliers avec tous les publics.",
      },
    });
    const { provider } = await someone.ask<{ provider: { id: string } }>(`${path}/my/provider`);
    // Partners of the house: they answer without a subscription.
    await camille.ask(`${path}/providers/${provider.id}/exemption`, {
      method: "PUT",
      body: { exempt: true },
    });
    const known = coverage.skills.flatMap((name) => ids.get(name) ?? []);
    await someone.ask(`${path}/my/coverage`, {
      method: "PUT",
      body: { skills: known, areas: coverage.areas },
    });
    team.push({ id: provider.id, someone, coverage });
  }
  return team;
}

/** A request, from its arrival to where it stands. */
export async function follow(
  camille: Person,
  team: readonly Provider[],
  asked: Asked,
  rank: number,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const { id } = await camille.ask<{ id: string }>(`${path}/service-requests`, {
    body: {
      skillId: ids.get(asked.skill),
      area: "83",
      title: asked.title,
      details: "Un groupe curieux, une salle équipée, du matériel sur place.",
      place: "Maison des associations, Toulon",
      startsAt: dayAt(asked.in, 9),
      endsAt: dayAt(asked.in, 12),
      budgetCents: 40_000 + rank * 5_000,
      contact: { name: "Odile Ferrand", email: `odile.ferrand.${rank}@exemple.fr` },
      answersUntil: asked.offered ? dayAt(7, 18) : null,
    },
  });
  if (!asked.answers) return;
  const reached = await offeredTo(team, id, asked.answers);
  for (const { someone, coverage } of reached)
    await someone.ask(`${path}/my/service-requests/${id}/answer`, {
      method: "PUT",
      body: { priceCents: coverage.priceCents + rank * 1_000, message: "Disponible, matériel compris." },
    });
  if (!asked.chosen) return;
  const chosen = reached.slice(0, asked.chosen);
  const { engagementIds } = await camille.ask<{ engagementIds: string[] }>(
    `${path}/service-requests/${id}/choices`,
    { body: { providerIds: chosen.map((one) => one.id), settles: asked.settles ?? false } },
  );
  for (const engagementId of engagementIds)
    for (const verb of asked.moves ?? [])
      await camille.ask(`${path}/engagements/${engagementId}/moves`, { body: { verb } });
}

/** Offers leave by the queue: waits until enough of the providers have received this one. */
async function offeredTo(team: readonly Provider[], requestId: string, wanted: number): Promise<Provider[]> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const reached: Provider[] = [];
    for (const provider of team) {
      const { data } = await provider.someone.ask<{ data: { id: string }[] }>(`${path}/my/service-requests`);
      if (data.some(({ id }) => id === requestId)) reached.push(provider);
    }
    if (reached.length >= wanted) return reached.slice(0, wanted);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`The request ${requestId} reached nobody in time.`);
}
