import type { EvaluationAnswers } from "#domain/evaluations/answers";
import type { Grid } from "#domain/evaluations/criteria";
import { phaseOf, scoreOf } from "#domain/evaluations/evaluation-builder";
import type { Rights } from "#domain/evaluations/phases";
import type { FormDefinition } from "#domain/forms/definition";
import type { Client } from "./client.ts";
import { submittedDossier } from "./dossiers.ts";
import { day, wire } from "./open-programme.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "./people.ts";
import { publishedProgramme } from "./programmes.ts";
import type { World } from "./world.ts";

export const grid: Grid = {
  criteria: [
    scoreOf("projet", { label: "Qualité du projet", weight: 2 }),
    scoreOf("equipe", { label: "Équipe", notApplicable: true }),
    {
      id: "crt_avis",
      type: "text",
      label: "Avis pour le candidat",
      required: false,
      notApplicable: false,
    },
  ],
};

/** A mark for each criterion that has one. */
export const marks = (projet: number, equipe: number, avis = "") => ({
  crt_projet: { value: projet },
  crt_equipe: { value: equipe },
  ...(avis && { crt_avis: { value: avis } }),
});

export type Session = { id: string; version: number; state: string };
export type Sheet = {
  access: string;
  dossier: { applicant: unknown; sections: unknown[]; documents: { id: string; name: string }[] } | null;
  seenHash: string;
  changes: { answers: { label: string; before: unknown; after: unknown }[] } | null;
  evaluation: {
    id: string;
    state: string;
    version: number;
    answers: Record<string, unknown>;
    total: { score: number | null; points: number };
    message: string | null;
    late: boolean;
  } | null;
  others: { evaluatorName: string | null; score: number | null }[];
  nextDossierId: string | null;
};
export type Line = {
  dossierId: string;
  number: string;
  access: string;
  title: string | null;
  state: string | null;
};

const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;

/** A session ready to open, with so many dossiers and evaluators who have joined; nothing is assigned. */
export async function readySession(
  world: World,
  {
    dossiers = 2,
    evaluators = 2,
    rights = {},
    definition,
    asked = grid,
  }: {
    dossiers?: number;
    evaluators?: number;
    rights?: Partial<Rights>;
    definition?: FormDefinition;
    asked?: Grid;
  } = {},
) {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, definition);
  const applicants = [];
  for (let rank = 0; rank < dossiers; rank++)
    applicants.push(await submittedDossier(world, path, programmeId, `Candidat ${names[rank] ?? rank}`));
  const created = await json<Session>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury de novembre" }),
  );
  const base = `${path}/evaluation-sessions/${created.id}`;
  const own = `${path}/my/evaluation-sessions/${created.id}`;
  await owner.put(`${base}/grid`, { grid: asked }, { "If-Match": '"1"' });
  const phase = phaseOf("lecture", world.clock.now - day, world.clock.now + 10 * day, rights);
  await owner.patch(
    base,
    { phases: [{ ...phase, opensAt: wire(phase.opensAt), closesAt: wire(phase.closesAt) }] },
    { "If-Match": '"2"' },
  );
  await owner.post(`${base}/dossiers`, { status: "submitted" });
  const people: SignedIn[] = [];
  for (let rank = 0; rank < evaluators; rank++)
    people.push(await signedIn(world, `Jury ${jury[rank] ?? rank}`));
  if (people.length > 0)
    await owner.post(`${base}/evaluators`, {
      evaluators: people.map(({ email, name }) => ({ email, name })),
    });
  for (const person of people) await person.post(`${own}/accept`);
  const listed = await json<{ data: { id: string; email: string }[] }>(owner.get(`${base}/evaluators`));
  const judges = people.map((person) => ({
    ...person,
    evaluatorId: listed.data.find(({ email }) => email === person.email)?.id ?? "",
  }));
  return { owner, organisation, path, programmeId, session: created, base, own, applicants, judges };
}

/** Surnames that share nothing, so that no conflict is proposed unless a test wants one. */
const names = ["Abadie", "Bouvier", "Castel", "Durieux", "Escoffier", "Fabrègue", "Guilhem", "Hostalier"];
const jury = ["Imbert", "Jacquemin", "Kerouanton", "Lacombe", "Maillard", "Nogaret", "Ollivier", "Pelletan"];

/** The same, open, with every dossier given to every evaluator. */
export async function openSession(world: World, options: Parameters<typeof readySession>[1] = {}) {
  const ready = await readySession(world, options);
  const { owner, base, applicants, judges } = ready;
  await owner.post(`${base}/assignments`, {
    dossierIds: applicants.map(({ dossierId }) => dossierId),
    evaluatorIds: judges.map(({ evaluatorId }) => evaluatorId),
  });
  const opened = await owner.post(`${base}/open`);
  if (opened.status !== 200) throw new Error(`Not open: ${await opened.text()}`);
  return ready;
}

export const sheetOf = (who: Client, own: string, dossierId: string): Promise<Sheet> =>
  json<Sheet>(who.get(`${own}/dossiers/${dossierId}`));

export const deskOf = async (who: Client, own: string, query = ""): Promise<Line[]> =>
  (await json<{ data: Line[] }>(who.get(`${own}/dossiers${query}`))).data;

/** Finalises, of the dossier as it is seen now. */
export async function finalise(who: Client, own: string, dossierId: string): Promise<Response> {
  const { seenHash, evaluation } = await sheetOf(who, own, dossierId);
  const version = { "If-Match": `"${evaluation?.version ?? 1}"` };
  return who.post(`${own}/dossiers/${dossierId}/finalise`, { seenHash }, version);
}

/** Starts, marks and finalises one evaluation. */
export async function judge(
  who: Client,
  own: string,
  dossierId: string,
  answers: EvaluationAnswers,
): Promise<Response> {
  const dossier = `${own}/dossiers/${dossierId}`;
  await who.post(`${dossier}/start`);
  const { evaluation } = await sheetOf(who, own, dossierId);
  await who.patch(`${dossier}/evaluation`, { answers }, { "If-Match": `"${evaluation?.version ?? 0}"` });
  return finalise(who, own, dossierId);
}
