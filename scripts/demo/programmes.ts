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

/** The programmes of the organisation, published and open. */
export async function openProgrammes(camille: Person): Promise<readonly Programme[]> {
  const path = `/organisations/${slug}/programmes`;
  const { data } = await camille.ask<{ data: Programme[] }>(`${path}?limit=100`);
  const opened: Programme[] = [];
  for (const call of calls) {
    opened.push(data.find(({ title }) => title === call.title) ?? (await publish(camille, path, call)));
  }
  return opened;
}

async function publish(
  camille: Person,
  path: string,
  { closesInDays, form: asked = form, ...content }: Call,
): Promise<Programme> {
  const { id, version, formVersion } = await camille.ask<Programme>(path, { body: { title: content.title } });
  const dates = {
    opensAt: new Date().toISOString(),
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
