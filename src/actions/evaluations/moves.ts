import { eq, sql } from "drizzle-orm";

import { evaluationMoves as machine, type EvaluationState } from "#domain/evaluations/evaluation-states";
import type { EvaluationRow } from "#domain/evaluations/evaluation-history";
import type { ActionContext } from "#actions/action";
import { mustHaveChanged, mustHold, type Guard } from "#db/guards";
import { refreshFigures, refreshLoads, scoresChanged } from "#db/evaluations/figures";
import { dossierReaders, evaluationMoves, evaluations, evaluationSessions } from "#db/evaluations/schema";
import type { SessionRecord } from "#db/evaluations/sessions";
import type { Tenant, Write } from "#db/tenant";
import type { Message } from "#queues/messages";

type Moved = {
  id: string;
  sessionId: string;
  dossierId: string;
  evaluatorId: string;
  state: EvaluationState;
  moves: number;
  version: number;
};
type Extra = Partial<
  Pick<
    typeof evaluations.$inferInsert,
    "score" | "judgedHash" | "finalAt" | "firstFinalAt" | "dueAt" | "assignedAt" | "answers"
  >
>;

/** The session is still as it was read: its state, its phases, its grid. One that staff edit meanwhile is read again. */
export const sameSession = (tenant: Tenant, { id: sessionId, version }: SessionRecord): Guard =>
  mustHold(
    "conflict",
    sql`exists (select 1 from ${evaluationSessions} where ${tenant.owns(evaluationSessions, eq(evaluationSessions.id, sessionId), eq(evaluationSessions.version, version))})`,
  );

/** Appends a move, writes the state it leads to and every figure that follows, unless something changed meanwhile. */
export function moveSteps(
  { tenant, now }: Pick<ActionContext, "tenant" | "now">,
  evaluation: Moved,
  row: EvaluationRow,
  extra: Extra = {},
): (Write | Guard)[] {
  const { id, sessionId, dossierId, evaluatorId, moves, version } = evaluation;
  const to = machine[evaluation.state][row.verb]?.to ?? evaluation.state;
  const scored = evaluation.state === "final" || to === "final";
  // What was given and then set aside keeps its score, which nothing counts.
  const left = to === "draft" || to === "not_started" ? { score: null, finalAt: null } : {};
  return [
    tenant.update(
      evaluations,
      { ...left, ...extra, state: to, moves: moves + 1, updatedAt: now, version: version + 1 },
      eq(evaluations.id, id),
      eq(evaluations.version, version),
    ),
    mustHaveChanged("conflict"),
    tenant.insert(evaluationMoves, { evaluationId: id, position: moves, ...row }),
    ...wordSteps(tenant, evaluation, row),
    ...refreshFigures(tenant, sessionId, [dossierId]),
    ...refreshLoads(tenant, [evaluatorId]),
    ...(scored ? [scoresChanged(tenant, sessionId)] : []),
  ];
}

/** Starting is the word that no conflict stands in the way; a conflict, declared or recognised, takes it back. */
function wordSteps(
  tenant: Tenant,
  { sessionId, dossierId, evaluatorId }: Moved,
  row: EvaluationRow,
): Write[] {
  const pair = { sessionId, dossierId, evaluatorId };
  if (row.verb === "start") return [tenant.insertIfAbsent(dossierReaders, { ...pair, at: row.at })];
  if (row.verb !== "declare_conflict" && row.verb !== "recuse") return [];
  return [
    tenant.remove(
      dossierReaders,
      eq(dossierReaders.sessionId, sessionId),
      eq(dossierReaders.dossierId, dossierId),
      eq(dossierReaders.evaluatorId, evaluatorId),
    ),
  ];
}

/** Ranks are made again by one message, however many scores change before it comes. */
export const rankMessages = ({ id, scoresVersion, rankedVersion }: SessionRecord): Message[] =>
  scoresVersion === rankedVersion ? [{ kind: "evaluations.rank", sessionId: id }] : [];
