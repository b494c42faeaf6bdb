import { z } from "zod";
import { sql } from "drizzle-orm";

import { standingFrom } from "#domain/dossiers/transitions";
import { evaluationDeadline, isLate } from "#domain/evaluations/deadlines";
import { evaluationStates } from "#domain/evaluations/evaluation-states";
import { phaseAt } from "#domain/evaluations/phases";
import { sentPart, wasSent } from "#domain/evaluations/sent-part";
import type { VisibleDossier } from "#domain/evaluations/visible-dossier";
import { visibleTo } from "#domain/evaluations/visible-to";
import { id, listOf, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { openCursor, peekCursor, sealCursor } from "#actions/cursor";
import { apartAmong, bodiesOfEvaluator } from "#actions/evaluations/apart";
import { asAnswers } from "#actions/evaluations/judging";
import { present } from "#actions/evaluations/staff";
import { deskPage, type DeskLine } from "#db/evaluations/desk";
import { evaluatorById, type EvaluatorRecord } from "#db/evaluations/evaluators";
import { evaluatorOfMe, sessionById, type SessionRecord } from "#db/evaluations/sessions";
import { one, readTogether, type Read } from "#db/statement";

const query = {
  sessionId: id("evs"),
  limit: wholeNumber(1, 100).default(50),
  cursor: z.string().max(500).optional(),
  among: z.enum(["own", "all"]).default("own"),
  filter: z.strictObject({ state: listOf(evaluationStates).optional() }).default({}),
};
const input = z.strictObject(query);
type Query = z.output<typeof input>;

type Page = Read<ReturnType<typeof deskPage>>;

/**
 * The page that is asked, made of what this evaluator is shown alone: it is read again without what the data keeps apart
 * from them, until nothing of it is.
 */
async function pageFor(
  context: ActionContext,
  session: SessionRecord,
  evaluator: EvaluatorRecord,
  asked: Query,
): Promise<Page> {
  const { services, tenant, now } = context;
  const wide = asked.among === "all" && phaseAt(session.phases, now)?.rights.dossiers !== "own";
  const sirens = wide ? await bodiesOfEvaluator(context, evaluator) : [];
  const apart: string[] = [];
  for (;;) {
    const page = deskPage(tenant, session.id, sql`${evaluator.id}`, {
      among: asked.among,
      states: asked.filter.state,
      after: peekCursor(asked.cursor, ["text"]),
      limit: asked.limit + 1,
      now,
      apart,
    });
    const { read } = await readTogether(services.d1, [], page);
    if (sirens.length === 0) return read;
    const others = new Set(read.page.filter(isNotGiven).map(({ dossierId }) => dossierId));
    const dossiers = read.dossiers.filter(({ id: dossierId }) => others.has(dossierId));
    const found = await apartAmong(context, evaluator, sirens, { ...read, dossiers });
    if (found.length === 0) return read;
    apart.push(...found);
  }
}

const isNotGiven = ({ state }: DeskLine): boolean => state === null || state === "cancelled";

/** The dossiers that an evaluator has before them, by number. What is not shown leaves no trace. */
export const listOwnDossiers = action({
  name: "evaluations.list-own-dossiers",
  requires: "evaluations.judge",
  access: "portal_call",
  input,
  refuses: ["not_found", "cursor_invalid", "evaluator_not_joined"],
  reads: (scope, asked) => ({
    session: one(sessionById(scope, asked.sessionId)),
    evaluator: one(evaluatorOfMe(scope, asked.sessionId)),
  }),
  async run(context, asked, { session, evaluator }) {
    const own = present(evaluator);
    mustHaveJoined(own);
    return { result: await deskOf(context, present(session), own, asked) };
  },
});

/** The same list, as one evaluator sees it: for staff who check that nothing shows. */
export const seeListAsEvaluator = action({
  name: "evaluations.see-list-as-evaluator",
  requires: "evaluations.manage",
  access: "read_work",
  input: z.strictObject({ ...query, evaluatorId: id("evl") }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, asked) => ({
    session: one(sessionById(scope, asked.sessionId)),
    evaluator: one(evaluatorById(scope, asked.sessionId, asked.evaluatorId)),
  }),
  run: async (context, asked, { session, evaluator }) => ({
    result: await deskOf(context, present(session), present(evaluator), asked),
  }),
});

export function mustHaveJoined({ acceptedAt, declinedAt }: EvaluatorRecord): void {
  if (acceptedAt === null || declinedAt !== null) throw new Refusal("evaluator_not_joined");
}

async function deskOf(
  context: ActionContext,
  session: SessionRecord,
  evaluator: EvaluatorRecord,
  asked: Query,
) {
  const { services, organisation, now } = context;
  const binding = JSON.stringify([
    "evaluations.desk",
    organisation.id,
    evaluator.id,
    asked.among,
    asked.filter.state ?? [],
  ]);
  if (asked.cursor !== undefined) await openCursor(services.secret, binding, asked.cursor);
  const read = await pageFor(context, session, evaluator, asked);
  const lines = read.page.slice(0, asked.limit);
  const last = lines.at(-1);
  const more = read.page.length > asked.limit && last !== undefined;
  return {
    data: lines.flatMap((line) => shownLine(session, line, read, now)),
    nextCursor: more ? await sealCursor(services.secret, binding, [last.number]) : null,
  };
}

/** A line of the desk: what `visibleTo` lets through of a dossier, and one’s own evaluation. */
function shownLine(session: SessionRecord, line: DeskLine, read: Page, now: number) {
  const dossier = read.dossiers.find((one) => one.id === line.dossierId);
  const revision = read.revisions.find((one) => one.id === dossier?.revisionId);
  if (!dossier || !revision) return [];
  const standing = standingFrom(read.transitions.filter((one) => one.dossierId === line.dossierId));
  const state = line.state === "cancelled" ? null : line.state;
  const sight = {
    session: session.state,
    phase: phaseAt(session.phases, now),
    blinding: session.blinding,
    regard: {
      own: state,
      assigned: line.live > 0,
      cleared: line.cleared === 1,
      inTeam: false,
      standing: true,
    },
  };
  const seen = visibleTo(sight, {
    id: dossier.id,
    number: line.number,
    applicant: { name: dossier.applicantName, email: dossier.applicantEmail },
    definition: sentPart(revision.definition, standing),
    answers: asAnswers(
      read.answers.filter((one) => one.dossierId === dossier.id && wasSent(standing, one.updatedAt)),
    ),
    documents: new Map(),
  });
  if (seen.access === "hidden" && state !== "conflict_declared" && state !== "abstained") return [];
  const timing =
    state === null || line.assignedAt === null
      ? null
      : { phases: session.phases, assignedAt: line.assignedAt, dueAt: line.dueAt };
  const owed = state === "not_started" || state === "draft";
  return [
    {
      dossierId: line.dossierId,
      number: line.number,
      access: seen.access,
      title: seen.access === "open" ? titleOf(seen.dossier) : null,
      applicantName: seen.access === "open" ? (seen.dossier.applicant?.name ?? null) : null,
      state,
      score: state === null ? null : line.score,
      deadline: timing && owed ? evaluationDeadline(timing) : null,
      late: timing !== null && state !== null && isLate({ state, finalAt: line.finalAt }, timing, now),
    },
  ];
}

/** The first short text that is shown names the dossier in lists. */
function titleOf({ sections }: VisibleDossier): string | null {
  const first = sections
    .flatMap(({ answers }) => answers)
    .find(
      ({ question, value }) => question.type === "short_text" && typeof value === "string" && value !== "",
    );
  return typeof first?.value === "string" ? first.value : null;
}
