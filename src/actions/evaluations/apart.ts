import { standingFrom, type Transition } from "#domain/dossiers/transitions";
import { pairsApart } from "#domain/evaluations/pairs-apart";
import { wasSent } from "#domain/evaluations/sent-part";
import type { FormDefinition } from "#domain/forms/definition";
import type { ActionContext } from "#actions/action";
import type { AroundDossier } from "#actions/evaluations/judging";
import { sirenQuestions, sirensIn } from "#actions/evaluations/parties";
import type { EvaluatorRecord } from "#db/evaluations/evaluators";
import { bodiesOf, ignoredIn } from "#db/evaluations/conflict-data";
import { many, readTogether } from "#db/statement";

type Evaluator = Pick<EvaluatorRecord, "id" | "sessionId" | "siren">;
type Dossier = { id: string; sirens: readonly string[] };

/** What a page of dossiers holds: enough to say whose bodies they are. */
type Held = {
  dossiers: readonly { id: string; revisionId: string }[];
  revisions: readonly { id: string; definition: FormDefinition }[];
  answers: readonly { dossierId: string; fieldId: string; value: unknown; updatedAt: number }[];
  transitions: readonly (Transition & { dossierId: string })[];
};

/**
 * The dossiers among these whose bodies are certainly those of an evaluator, unless somebody set the conflict aside.
 * What was not given to them stays out of their sight altogether: its number alone would say who applies.
 */
export function apartAmong(
  context: ActionContext,
  evaluator: Evaluator,
  sirens: readonly string[],
  { dossiers, revisions, answers, transitions }: Held,
): Promise<string[]> {
  const of = <Row extends { dossierId: string }>(rows: readonly Row[], id: string): Row[] =>
    rows.filter(({ dossierId }) => dossierId === id);
  const held = dossiers.flatMap(({ id, revisionId }) => {
    const revision = revisions.find((one) => one.id === revisionId);
    const own = sentOf(of(answers, id), of(transitions, id));
    return revision ? [{ id, sirens: sirensIn(sirenQuestions(revision.definition), own) }] : [];
  });
  return among(context, evaluator, sirens, held);
}

/** The same of one dossier. */
export async function isApart(
  context: ActionContext,
  evaluator: Evaluator,
  { dossier, revision, answers, transitions }: AroundDossier,
): Promise<boolean> {
  if (!dossier || !revision) return false;
  const named = sirensIn(sirenQuestions(revision.definition), sentOf(answers, transitions));
  if (named.length === 0) return false;
  const sirens = await bodiesOfEvaluator(context, evaluator);
  const found = await among(context, evaluator, sirens, [{ id: dossier.id, sirens: named }]);
  return found.length > 0;
}

/** Only what was sent counts: what is being typed is nobody else’s yet. */
function sentOf<Answer extends { updatedAt: number }>(
  answers: readonly Answer[],
  transitions: readonly Transition[],
): Answer[] {
  const standing = standingFrom(transitions);
  return answers.filter(({ updatedAt }) => wasSent(standing, updatedAt));
}

/** The bodies that an evaluator works or applied for. */
export async function bodiesOfEvaluator(
  { services, tenant }: ActionContext,
  { id, sessionId, siren }: Evaluator,
): Promise<string[]> {
  const { read } = await readTogether(services.d1, [], { bodies: bodiesOf(tenant, sessionId, id) });
  return [...(siren === null ? [] : [siren]), ...read.bodies.map(({ number }) => number)];
}

const nothingElse = { personIds: [], emails: [], surnames: [], formerDossiers: [] };

async function among(
  { services, tenant }: ActionContext,
  { id, sessionId }: Evaluator,
  sirens: readonly string[],
  dossiers: readonly Dossier[],
): Promise<string[]> {
  const parties = {
    evaluators: [{ ...nothingElse, id, sirens }],
    dossiers: dossiers.map((dossier) => ({ ...nothingElse, ...dossier })),
  };
  if (pairsApart(parties, []).length === 0) return [];
  const { read } = await readTogether(services.d1, [], { ignored: many(ignoredIn(tenant, sessionId)) });
  return pairsApart(parties, read.ignored).map(({ dossierId }) => dossierId);
}
