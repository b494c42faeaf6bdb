import type { Grid } from "#domain/evaluations/criteria";
import { dayAt } from "./days.ts";
import { slug } from "./organisation.ts";
import { evaluators } from "./people.ts";
import { enter, person, type Identity, type Person, type Place } from "./person.ts";

const base = `/organisations/${slug}`;
const title = "Comité de lecture";

const score = { type: "score", required: true, min: 0, max: 5, step: 1, independent: false } as const;
const grid: Grid = {
  criteria: [
    {
      ...score,
      id: "crt_projet",
      label: "Qualité artistique",
      help: "Singularité, clarté de l’intention, cohérence de l’équipe.",
      notApplicable: false,
      weight: 3,
    },
    { ...score, id: "crt_habitants", label: "Rencontre avec les habitants", notApplicable: true, weight: 2 },
    { ...score, id: "crt_budget", label: "Réalisme du budget", notApplicable: true, weight: 1 },
    {
      id: "crt_avis",
      type: "single_choice",
      label: "Votre avis",
      required: true,
      notApplicable: false,
      options: [
        { id: "opt_oui", label: "À retenir" },
        { id: "opt_reserve", label: "À discuter" },
        { id: "opt_non", label: "À écarter" },
      ],
    },
    {
      id: "crt_reserve",
      type: "text",
      label: "Qu’est-ce qui vous fait hésiter ?",
      help: "Le comité en parle de vive voix : une phrase suffit.",
      required: true,
      notApplicable: false,
      condition: { operator: "equals", field: "crt_avis", value: "opt_reserve" },
    },
    {
      id: "crt_retour",
      type: "text",
      label: "Un mot pour l’équipe qui candidate",
      help: "Il peut lui être transmis, sans votre nom.",
      required: false,
      notApplicable: false,
    },
  ],
};

const words = [
  "Un projet qui sait à qui il parle.",
  "L’intention est belle ; le calendrier mérite d’être resserré.",
  "Nous aimerions en lire davantage sur les ateliers.",
];

const doubts = [
  "Le budget repose sur un partenaire qui n’a pas encore répondu.",
  "On voit mal qui anime les ateliers, et combien de fois.",
];

type Line = { dossierId: string; state: string | null };
type Programme = { id: string };

/** A session in full swing on the first programme: dossiers spread, some evaluated, some begun, some not opened yet. */
export async function judgeDossiers(
  place: Place,
  staff: Person,
  programmes: readonly Programme[],
): Promise<void> {
  const programmeId = programmes[0]?.id;
  const { data } = await staff.ask<{ data: { id: string; title: string }[] }>(`${base}/evaluation-sessions`);
  if (programmeId === undefined || data.some((session) => session.title === title)) return;
  const sessionId = await openSession(staff, programmeId);
  for (const [rank, identity] of evaluators.entries())
    await judge(place, identity, `${base}/my/evaluation-sessions/${sessionId}`, rank);
}

async function openSession(staff: Person, programmeId: string): Promise<string> {
  const { id } = await staff.ask<{ id: string }>(`${base}/evaluation-sessions`, {
    body: { programmeId, title },
  });
  const path = `${base}/evaluation-sessions/${id}`;
  await staff.ask(`${path}/grid`, { method: "PUT", body: { grid }, version: 1 });
  const phase = {
    id: "phs_lecture",
    name: "Lecture",
    opensAt: dayAt(-1, 9),
    closesAt: dayAt(12, 18),
    rights: {
      dossiers: "own",
      othersEvaluations: "after_own",
      evaluatorNames: false,
      blind: true,
      acceptsLate: false,
    },
  };
  const instructions =
    "Lisez chaque dossier pour lui-même, sans le comparer aux autres.\nNotez d’abord, écrivez ensuite : un mot suffit.";
  await staff.ask(path, { method: "PATCH", body: { phases: [phase], instructions }, version: 2 });
  await staff.ask(`${path}/dossiers`, { body: { status: "submitted,under_review,accepted,refused" } });
  await staff.ask(`${path}/evaluators`, {
    body: { evaluators: evaluators.map(({ email, name }) => ({ email, name })) },
  });
  await staff.ask(`${path}/spreads`, { body: { perDossier: 2 } });
  await spreadIsDone(staff, path);
  await staff.ask(`${path}/open`, { body: {} });
  return id;
}

async function spreadIsDone(staff: Person, path: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const { spread } = await staff.ask<{ spread: { finishedAt: string | null } | null }>(path);
    if (spread?.finishedAt) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("The spread of the demonstration did not finish.");
}

/** The last one has not answered yet; the others go as far as their rank. */
async function judge(place: Place, identity: Identity, own: string, rank: number): Promise<void> {
  const who = await enter(place, person(place, identity, 60 + rank));
  if (rank === evaluators.length - 1) return;
  await who.ask(`${own}/accept`, { body: {} });
  const { data } = await who.ask<{ data: Line[] }>(`${own}/dossiers`);
  for (const [index, { dossierId }] of data.entries()) {
    if (index > data.length - 2 - rank) return;
    const dossier = `${own}/dossiers/${dossierId}`;
    await who.ask(`${dossier}/start`, { body: {} });
    const mark = (offset: number) => ({ value: (index * 3 + rank + offset) % 6 });
    const opinion = ["opt_oui", "opt_reserve", "opt_non"][(index + rank) % 3];
    const answers = {
      crt_projet: mark(2),
      crt_habitants: mark(4),
      crt_budget: mark(1),
      crt_avis: { value: opinion },
      ...(opinion === "opt_reserve" && { crt_reserve: { value: doubts[index % doubts.length] } }),
      crt_retour: { value: words[(index + rank) % words.length] },
    };
    await who.ask(`${dossier}/evaluation`, { method: "PATCH", body: { answers }, version: 2 });
    if (index === data.length - 2 - rank) return;
    const sheet = await who.ask<{ seenHash: string; evaluation: { version: number } }>(dossier);
    const { seenHash, evaluation } = sheet;
    await who.ask(`${dossier}/finalise`, { body: { seenHash }, version: evaluation.version });
  }
}
