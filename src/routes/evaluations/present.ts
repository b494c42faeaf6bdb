import { sayEvaluator } from "#domain/evaluations/erased-evaluator";
import type { SpreadReason } from "#domain/evaluations/spread-report";
import { saySpreadReason } from "#domain/evaluations/spread-report";
import type { sheetOf } from "#actions/evaluations/desk-dossier";
import type { seeSession } from "#actions/evaluations/see-session";
import { presentErrors } from "#routes/dossiers/schemas";
import type { RouteContext } from "#routes/endpoint";
import { presentOperators } from "#routes/forms/schemas";
import { toWire, toWireOrNull } from "#routes/organisations/schemas";

type Outcome<A extends { run: (...all: never[]) => unknown }> =
  Awaited<ReturnType<A["run"]>> extends { result: infer R } ? R : never;
type SeenSession = Outcome<typeof seeSession>;
type Facts = Pick<
  SeenSession,
  | "id"
  | "programmeId"
  | "title"
  | "instructions"
  | "grid"
  | "phases"
  | "blinding"
  | "perDossier"
  | "average"
  | "disagreement"
  | "state"
  | "dossierCount"
  | "firstFinalAt"
  | "publication"
  | "createdAt"
  | "version"
>;

export const presentPhase = (phase: Facts["phases"][number]) => ({
  ...phase,
  opensAt: toWire(phase.opensAt),
  closesAt: toWire(phase.closesAt),
});

export const presentFacts = (session: Facts) => ({
  id: session.id,
  programmeId: session.programmeId,
  title: session.title,
  instructions: session.instructions,
  grid: session.grid,
  phases: session.phases.map(presentPhase),
  blinding: session.blinding,
  perDossier: session.perDossier,
  average: session.average,
  disagreement: session.disagreement,
  state: session.state,
  dossierCount: session.dossierCount,
  frozen: session.firstFinalAt !== null,
  publication: session.publication,
  createdAt: toWire(session.createdAt),
  version: session.version,
});

export function presentSession(session: SeenSession, context: RouteContext) {
  return {
    ...presentFacts(session),
    programmeTitle: session.programmeTitle,
    operators: presentOperators(),
    questions: session.questions,
    counts: session.counts,
    spread: session.spread ? presentSpread(session.spread, context) : null,
    missing: presentErrors(session.missing, context),
    moves: session.moves.map(({ verb, at, reason }) => ({ verb, at: toWire(at), reason })),
    verbs: session.verbs,
  };
}

function presentSpread(spread: NonNullable<SeenSession["spread"]>, context: RouteContext) {
  const locale = context.get("locale");
  const say = (reason: SpreadReason) => saySpreadReason(reason, locale);
  const { id, perDossier, askedAt, finishedAt, summary } = spread;
  return {
    id,
    perDossier,
    askedAt: toWire(askedAt),
    finishedAt: toWireOrNull(finishedAt),
    summary: summary && {
      ...summary,
      imbalance: summary.imbalance && say(summary.imbalance),
      shortages: summary.shortages.map(({ reason, ...rest }) => ({ ...rest, reason: say(reason) })),
    },
  };
}

type Sheet = ReturnType<typeof sheetOf> & { nextDossierId: string | null };

/** Named one by one: what is not named here does not leave. */
export function presentSheet(sheet: Sheet, context: RouteContext) {
  const { evaluation } = sheet;
  return {
    sessionId: sheet.sessionId,
    access: sheet.access,
    number: sheet.number,
    dossier: sheet.dossier,
    seenHash: sheet.seenHash,
    changes: sheet.changes && presentChanges(sheet.changes),
    grid: sheet.grid,
    evaluation: evaluation
      ? {
          ...evaluation,
          missing: presentErrors(evaluation.missing, context),
          deadline: toWireOrNull(evaluation.deadline),
          finalAt: toWireOrNull(evaluation.finalAt),
          updatedAt: toWire(evaluation.updatedAt),
        }
      : null,
    others: sheet.others.map(({ evaluatorName, ...other }) => ({
      ...other,
      evaluatorName: evaluatorName === null ? null : sayEvaluator(evaluatorName, context.get("locale")),
    })),
    nextDossierId: sheet.nextDossierId,
  };
}

export const presentChanges = ({ answers, questions, formChanged }: NonNullable<Sheet["changes"]>) => ({
  answers,
  questions: questions.map(({ id, label }) => ({ id, label })),
  formChanged,
});
