import { pairsApart } from "#domain/evaluations/pairs-apart";
import type { ActionContext } from "#actions/action";
import type { AroundDossier } from "#actions/evaluations/judging";
import { sirenQuestions, sirensIn } from "#actions/evaluations/parties";
import type { EvaluatorRecord } from "#db/evaluations/evaluators";
import { answersTo, bodiesOf, formsOf, ignoredIn } from "#db/evaluations/conflict-data";
import { many, readTogether } from "#db/statement";

type Evaluator = Pick<EvaluatorRecord, "id" | "sessionId" | "siren">;
type Dossier = { id: string; sirens: readonly string[] };

/**
 * The dossiers of a session whose bodies are certainly those of an evaluator, unless somebody set the conflict aside.
 * What was not given to them stays out of their sight altogether: its number alone would say who applies.
 */
export async function dossiersApart(context: ActionContext, evaluator: Evaluator): Promise<string[]> {
  const { tenant, services } = context;
  const sirens = await bodiesOfEvaluator(context, evaluator);
  if (sirens.length === 0) return [];
  const { read } = await readTogether(services.d1, [], {
    forms: many(formsOf(tenant, evaluator.sessionId)),
  });
  const questions = read.forms.flatMap(({ definition }) => sirenQuestions(definition));
  const asked = [...new Set(questions.map(({ answeredIn }) => answeredIn))];
  const answers = asked.length === 0 ? [] : await answersTo(tenant, evaluator.sessionId, asked);
  const dossiers = [...Map.groupBy(answers, ({ dossierId }) => dossierId)].map(([id, own]) => ({
    id,
    sirens: sirensIn(questions, own),
  }));
  return among(context, evaluator, sirens, dossiers);
}

/** The same of one dossier. */
export async function isApart(
  context: ActionContext,
  evaluator: Evaluator,
  { dossier, revision, answers }: AroundDossier,
): Promise<boolean> {
  if (!dossier || !revision) return false;
  const named = sirensIn(sirenQuestions(revision.definition), answers);
  if (named.length === 0) return false;
  const sirens = await bodiesOfEvaluator(context, evaluator);
  const found = await among(context, evaluator, sirens, [{ id: dossier.id, sirens: named }]);
  return found.length > 0;
}

async function bodiesOfEvaluator(
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
