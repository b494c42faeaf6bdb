import { slug } from "./organisation.ts";
import type { Person } from "./person.ts";

const base = `/organisations/${slug}`;

type Known = {
  name: string;
  city: string;
  postalCode: string;
  siret?: string;
  address?: string;
  events?: number;
};

/** Clients as a team of first-aiders collects them over years: some are there twice, written otherwise. */
const clients: readonly Known[] = [
  {
    name: "Mairie de Toulon",
    city: "Toulon",
    postalCode: "83000",
    address: "Avenue de la République",
    events: 3,
  },
  { name: "MAIRIE DE TOULON", city: "TOULON", postalCode: "83000", events: 2 },
  { name: "Ville de Toulon", city: "Toulon", postalCode: "83000", events: 1 },
  { name: "Mairie de Toulon Ouest", city: "Toulon", postalCode: "83200", events: 1 },
  {
    name: "Comité des fêtes de Hyères",
    city: "Hyères",
    postalCode: "83400",
    siret: "73282932000074",
    events: 3,
  },
  { name: "COMITE DES FETES D’HYERES", city: "Hyeres", postalCode: "83400", events: 1 },
  { name: "Comité des fête de Hyères", city: "Hyères", postalCode: "83400" },
  { name: "Rugby Club Toulonnais", city: "Toulon", postalCode: "83000", address: "Stade Mayol", events: 2 },
  { name: "RCT", city: "Toulon", postalCode: "83000", events: 1 },
  { name: "Basket-ball Club de La Garde", city: "La Garde", postalCode: "83130", events: 1 },
  { name: "Basket ball club La Garde", city: "La Garde", postalCode: "83130", events: 1 },
  { name: "Lycée Dumont d’Urville", city: "Toulon", postalCode: "83000", events: 1 },
  { name: "Lycee Dumont Durville", city: "Toulon", postalCode: "83000" },
  { name: "Collège Jules Ferry", city: "Hyères", postalCode: "83400", events: 1 },
  { name: "École Jules Ferry", city: "Hyères", postalCode: "83400" },
  { name: "MJC de Bandol", city: "Bandol", postalCode: "83150", events: 1 },
  { name: "Maison des jeunes et de la culture", city: "Bandol", postalCode: "83150", events: 1 },
  { name: "Office de tourisme de Bandol", city: "Bandol", postalCode: "83150", events: 2 },
  {
    name: "Office du tourisme Bandol",
    city: "Bandol",
    postalCode: "83150",
    address: "Allées Vivien",
    events: 1,
  },
  { name: "Festival des Lucioles", city: "Sanary-sur-Mer", postalCode: "83110", events: 1 },
  { name: "Association Les Lucioles", city: "Sanary sur mer", postalCode: "83110" },
  { name: "Société nautique de Bandol", city: "Bandol", postalCode: "83150", events: 1 },
  { name: "Harmonie municipale de Cuers", city: "Cuers", postalCode: "83390", events: 1 },
  { name: "Amicale laïque de La Seyne", city: "La Seyne-sur-Mer", postalCode: "83500", events: 1 },
  { name: "Théâtre de la Rade", city: "Toulon", postalCode: "83000", events: 1 },
  { name: "Judo Club Six-Fournais", city: "Six-Fours-les-Plages", postalCode: "83140", events: 1 },
];

const events = [
  ["dps", "Corso fleuri", 2500],
  ["dps", "Feu d’artifice du port", 8000],
  ["training", "Premiers secours (PSC1)", 10],
  ["dps", "Fête de la musique", 1500],
  ["dps", "Tournoi de printemps", 600],
  ["training", "Gestes qui sauvent", 20],
  ["dps", "Marché de Noël", 3000],
] as const;

const contacts = ["Nadia Belkacem", "Paul Garnier", "Inès Roux", "Marc Aubert", "Lucie Perrin"];
const lives: readonly (readonly string[])[] = [
  [],
  ["study"],
  ["quote"],
  ["quote", "accept"],
  ["study", "refuse"],
  [],
];

/** Clients with their requests, in the states that a season shows; those already there stay as they are. */
export async function openClients(staff: Person): Promise<void> {
  const { version, settings } = await staff.ask<{ version: number; settings: { modules: string[] } }>(base);
  if (!settings.modules.includes("clients"))
    await staff.ask(`${base}/modules/clients`, { method: "PUT", version, body: { enabled: true } });
  const { data } = await staff.ask<{ data: unknown[] }>(`${base}/clients`);
  if (data.length > 0) return;
  let rank = 0;
  for (const { events: count = 0, ...fields } of clients) {
    const { id } = await staff.ask<{ id: string }>(`${base}/clients`, { body: { ...fields, force: true } });
    const { number } = await staff.ask<{ number: number }>(`${base}/clients/${id}`);
    for (let made = 0; made < count; made++) await makeRequest(staff, fields, number, rank++);
  }
}

async function makeRequest(
  staff: Person,
  { name, city }: Known,
  clientNumber: number,
  rank: number,
): Promise<void> {
  const [kind, title, people] = events[rank % events.length] ?? events[0];
  const day = `2027-0${3 + (rank % 6)}-${String(2 + ((rank * 5) % 26)).padStart(2, "0")}`;
  const contact = contacts[rank % contacts.length] ?? "";
  const { id } = await staff.ask<{ id: string }>(`${base}/event-requests`, {
    body: {
      kind,
      title: `${title} de ${city}`,
      place: kind === "dps" ? `Centre-ville de ${city}` : `Salle des fêtes de ${city}`,
      startsAt: `${day}T08:00:00.000Z`,
      endsAt: `${day}T17:00:00.000Z`,
      people,
      details:
        kind === "dps" ? "Accès par la place, point d’eau à proximité." : "Groupe de bénévoles, un samedi.",
      requester: { name, city, clientNumber },
      contact: {
        name: contact,
        email: `${contact.split(" ")[0]?.toLowerCase().replaceAll("è", "e") ?? ""}.${rank}@exemple.fr`,
      },
    },
  });
  for (const verb of lives[rank % lives.length] ?? [])
    await staff.ask(`${base}/event-requests/${id}/moves`, {
      body: {
        verb,
        ...(verb === "quote" && {
          quotedCents: 45_000 + rank * 2_500,
          message: "Deux secouristes et un véhicule.",
        }),
        ...(verb === "refuse" && { message: "Toutes nos équipes sont engagées ce jour-là." }),
      },
    });
}
