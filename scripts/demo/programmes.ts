import { dayAt } from "./days.ts";
import { form, paidForm } from "./form.ts";
import { slug } from "./organisation.ts";
import type { Person } from "./person.ts";

type Programme = { id: string; title: string; version: number; formVersion: number };
type Call = {
  title: string;
  summary: string;
  description: string;
  closesInDays: number | null;
  opensInDays?: number;
  form?: typeof form;
};

const calls: readonly Call[] = [
  {
    title: "Résidences d’artistes 2027",
    summary: "Quatre semaines de travail, un plateau, un logement et une bourse de 3 000 €.",
    description:
      "La Fabrique accueille six équipes entre mars et octobre 2027.\n\nVous disposez du plateau, d’un logement pour quatre personnes et d’un accompagnement technique. Une rencontre avec les habitants clôt la résidence.\n\nQui peut candidater : artistes et collectifs, professionnels ou en voie de l’être, quelle que soit la discipline.",
    closesInDays: 45,
  },
  {
    title: "Aide aux projets de quartier",
    summary: "De 500 à 2 000 € pour un projet mené avec les habitants du Levant.",
    description:
      "Un atelier, une fête, une fresque, un journal : nous aidons ce qui rassemble.\n\nLe projet se déroule dans le quartier, avec au moins dix habitants. Le comité se réunit chaque mois.",
    closesInDays: 6,
  },
  {
    title: "Bourses jeunes créateurs",
    summary: "Un premier projet, un mentor et 1 500 € pour les 18-26 ans.",
    description:
      "Vous avez entre 18 et 26 ans et une idée à mettre au monde : nous vous donnons un mentor, du temps et une bourse.\n\nAucun diplôme n’est demandé. Racontez-nous votre projet avec vos mots.",
    closesInDays: null,
  },
  {
    title: "Village des artisans",
    summary: "Un stand au marché d’été, avec des frais de dossier et une pré-sélection.",
    description:
      "Dix stands au bord de l’eau, du 3 au 12 juillet 2027.\n\nLes frais de dossier de 20 € se règlent par virement : joignez la preuve, nous la vérifions sous deux jours. Une pré-sélection précède le dossier complet.",
    closesInDays: 20,
    form: paidForm,
  },
];

/** What the portal shows beside: a call to come, and one that is over. Nobody applies. */
const upcoming: Call = {
  title: "Ateliers du mercredi",
  summary: "Animez un atelier pour les enfants du quartier, au printemps.",
  description: "Douze mercredis, de 14 h à 16 h. Nous cherchons des artistes qui aiment transmettre.",
  opensInDays: 12,
  closesInDays: 60,
};
const over: Call = {
  title: "Fanfares d’hiver 2026",
  summary: "Trois fanfares pour réveiller le quartier en décembre.",
  description: "Trois samedis de musique dans les rues du Levant. L’appel est clos : merci à toutes et tous.",
  closesInDays: 30,
};

/** The programmes of the organisation, published and open. */
export async function openProgrammes(camille: Person): Promise<readonly Programme[]> {
  const path = `/organisations/${slug}/programmes`;
  const { data } = await camille.ask<{ data: Programme[] }>(`${path}?limit=100`);
  const opened: Programme[] = [];
  for (const call of calls) {
    opened.push(data.find(({ title }) => title === call.title) ?? (await publish(camille, path, call)));
  }
  for (const call of [upcoming, over]) {
    if (data.some(({ title }) => title === call.title)) continue;
    const { id } = await publish(camille, path, call);
    if (call === over) await camille.ask(`${path}/${id}/close`, { body: {} });
  }
  await keepTemplate(camille, opened[0]);
  return opened;
}

/** The form of the first call, to start others from. */
async function keepTemplate(camille: Person, programme: Programme | undefined): Promise<void> {
  const { data } = await camille.ask<{ data: { createdAt: string | null }[] }>(
    `/organisations/${slug}/form-templates`,
  );
  if (!programme || data.some(({ createdAt }) => createdAt !== null)) return;
  await camille.ask(`/organisations/${slug}/programmes/${programme.id}/form/save-as-template`, {
    body: { name: "Candidature artistique", description: "Un projet, ses moyens et ses pièces." },
  });
}

async function publish(
  camille: Person,
  path: string,
  { closesInDays, opensInDays = 0, form: asked = form, ...content }: Call,
): Promise<Programme> {
  const { id, version, formVersion } = await camille.ask<Programme>(path, { body: { title: content.title } });
  const dates = {
    opensAt: opensInDays === 0 ? new Date().toISOString() : dayAt(opensInDays, 9),
    closesAt: closesInDays === null ? null : dayAt(closesInDays, 23, 59),
  };
  await camille.ask(`${path}/${id}/form`, {
    method: "PUT",
    version: formVersion,
    body: { definition: asked },
  });
  await camille.ask(`${path}/${id}`, { method: "PATCH", version, body: { ...content, ...dates } });
  return camille.ask<Programme>(`${path}/${id}/publish`, { body: {} });
}
