import { dayAt } from "./days.ts";
import { slug } from "./organisation.ts";
import type { Person } from "./person.ts";

const path = `/organisations/${slug}`;

const names = [
  ["Lefèvre", "Antoine"],
  ["Martin", "Chloé"],
  ["N’Diaye", "Awa"],
  ["Garcia", "Mateo"],
  ["Moreau", "Élise"],
  ["Rossi", "Giulia"],
  ["Benali", "Samir"],
  ["Le Goff", "Yann"],
  ["Petit", "Zoé"],
  ["Petit", "Zoé"],
  ["Kowalski", "Ewa"],
  ["Da Silva", "Inês"],
] as const;

/** The association side of the organisation: a season, members at each gate, and trainings to come. Done once. */
export async function openAssociation(camille: Person): Promise<void> {
  const { settings } = await camille.ask<{ settings: { modules: string[] } }>(path);
  for (const module of ["members", "trainings"].filter((name) => !settings.modules.includes(name))) {
    const { version } = await camille.ask<{ version: number }>(path);
    await camille.ask(`${path}/modules/${module}`, { method: "PUT", version, body: { enabled: true } });
  }
  const { data: seasons } = await camille.ask<{ data: unknown[] }>(`${path}/seasons`);
  if (seasons.length === 0) await openSeason(camille);
  const { data: types } = await camille.ask<{ data: unknown[] }>(`${path}/training-types`);
  if (types.length === 0) await openTrainings(camille);
}

async function openSeason(camille: Person): Promise<void> {
  const season = { name: "2026-2027", startsAt: dayAt(-80, 0), endsAt: dayAt(285, 0), dueAt: dayAt(-20, 0) };
  const { id: seasonId } = await camille.ask<{ id: string }>(`${path}/seasons`, {
    body: { ...season, graceDays: 120, amountCents: 2500 },
  });
  const approved: string[] = [];
  for (const [rank, [lastName, firstName]] of names.entries()) {
    const complete = rank % 4 !== 3;
    const { id } = await camille.ask<{ id: string }>(`${path}/members`, {
      body: {
        lastName,
        firstName,
        email: rank % 5 === 4 ? null : `adherent${rank}@exemple.fr`,
        city: "Toulon",
        ...(complete && {
          birthDate: `19${70 + rank}-03-1${rank % 9}`,
          phone: `06 12 34 56 ${10 + rank}`,
          street: `${rank + 1} quai du Parti`,
          postalCode: "83000",
        }),
      },
    });
    if (rank % 3 !== 2)
      await camille.ask(`${path}/members/${id}/seasons/${seasonId}`, {
        method: "PUT",
        body: { amountCents: 2500, paidOn: dayAt(-10 - rank, 12).slice(0, 10), paidBy: "transfer" },
      });
    if (complete && rank % 2 === 0) approved.push(id);
  }
  await camille.ask(`${path}/members-to-approve/decisions`, {
    body: { memberIds: approved, decision: "approve", mail: false },
  });
}

async function openTrainings(camille: Person): Promise<void> {
  const { id: typeId } = await camille.ask<{ id: string }>(`${path}/training-types`, {
    body: { name: "PSC1", description: "Prévention et secours civiques, en une journée." },
  });
  for (const [place, inDays, capacity] of [
    ["La Fabrique, Toulon", 18, 4],
    ["Salle des fêtes, Hyères", 32, 10],
    ["Caserne du port, La Seyne-sur-Mer", 0, 8],
  ] as const) {
    const today = { startsAt: soon(), endsAt: soon(8) };
    const { id } = await camille.ask<{ id: string }>(`${path}/training-sessions`, {
      body: {
        typeId,
        place,
        ...(inDays === 0 ? today : { startsAt: dayAt(inDays, 9), endsAt: dayAt(inDays, 17) }),
        capacity,
        trainers: "Karim Belkacem",
        priceCents: 6000,
        description: "Venez en tenue souple. Le repas de midi est à votre charge.",
      },
    });
    await camille.ask(`${path}/training-sessions/${id}/publication`, { method: "PUT", version: 1, body: {} });
    for (const [rank, [lastName, firstName]] of names.slice(0, 6).entries())
      await camille.ask(`${path}/training-sessions/${id}/trainees`, {
        body: {
          lastName,
          firstName,
          email: `stagiaire${rank}-${inDays}@exemple.fr`,
          birthDate: "1990-11-21",
          phone: "06 12 34 56 78",
          city: "Toulon",
        },
      });
  }
}

/** In half a minute: trainees register before a session starts, and are called once it has. */
const soon = (hours = 0): string => new Date(Date.now() + 30_000 + hours * 3_600_000).toISOString();

/** Calls the trainees of the session that has started today: one did not come. Done once. */
export async function callTrainees(staff: Person): Promise<void> {
  const sessions = `${path}/training-sessions`;
  const { data } = await staff.ask<{ data: { id: string }[] }>(`${sessions}?filter[when]=past`);
  const [session] = data;
  if (!session) return;
  type Trainee = { id: string; attendance: string | null };
  const list = await staff.ask<{ data: Trainee[] }>(`${sessions}/${session.id}/trainees`);
  if (list.data.some(({ attendance }) => attendance !== null)) return;
  const ids = list.data.map(({ id }) => id);
  for (const [attendance, registrationIds] of [
    ["present", ids.slice(0, -1)],
    ["absent", ids.slice(-1)],
  ] as const)
    await staff.ask(`${sessions}/${session.id}/attendance`, {
      method: "PUT",
      body: { registrationIds, attendance },
    });
}
