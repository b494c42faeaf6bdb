import { sql, type SQL } from "drizzle-orm";

import { countFigures, countLoads } from "#db/evaluations/figures";
import {
  dossierReaders,
  evaluationMoves,
  evaluations,
  ignoredConflicts,
  sessionEvaluators,
} from "#db/evaluations/schema";
import { mails } from "#db/integrations/schema";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import { asWrite } from "#db/write";

type Moved = { personId: string; from: string; to: string };

/**
 * Whoever moves to an address that was invited where they stand already stands there once, with what each of their two
 * rows was given. Nobody joined with the invitation: nothing of it was begun or read, and it goes. Put it before
 * the row that stays takes the address.
 */
export function gatherInvitations(db: Database, moved: Moved, now: number): Write[] {
  const pairs = pairsOf(moved);
  const run = (statement: SQL): Write => asWrite(db.run(statement));
  return [
    ...[...gatherEvaluations(pairs, now), ...gatherWords(pairs), ...gatherInvited(pairs)].map(run),
    countFigures(
      db,
      sql`(d.organisation_id, d.session_id, d.dossier_id) in (select e.organisation_id, e.session_id, e.dossier_id
        from ${pairs} p cross join ${evaluations} e indexed by evaluations_by_evaluator on e.organisation_id = p.organisation_id and e.evaluator_id = p.kept)`,
    ),
    countLoads(db, sql`(v.organisation_id, v.id) in (select p.organisation_id, p.kept from ${pairs} p)`),
    run(
      sql`delete from ${sessionEvaluators} where (organisation_id, id) in (select p.organisation_id, p.spare from ${pairs} p)`,
    ),
  ];
}

/**
 * In each session, the row that a person keeps, joined or invited at their former address, and the one that is spare. Cross
 * joins are read in their order: each row by its index, from the address that was invited.
 */
const pairsOf = ({ personId, from, to }: Moved): SQL =>
  sql`(select k.organisation_id, k.session_id, k.id as kept, u.id as spare
    from ${sessionEvaluators} u cross join ${sessionEvaluators} k on k.organisation_id = u.organisation_id and k.session_id = u.session_id and k.id <> u.id
    where u.email = ${to} and u.person_id is null and (k.person_id = ${personId} or (k.person_id is null and k.email = ${from}
      and not exists (select 1 from ${sessionEvaluators} j where j.organisation_id = u.organisation_id and j.session_id = u.session_id and j.person_id = ${personId}))))`;

/**
 * One evaluation of a dossier stays. What was cancelled is owed again when the invitation owes it, as when it is given
 * again (assignments.ts), and what staff keep apart from the invitation is kept apart from the person, unless they judged it.
 */
function gatherEvaluations(pairs: SQL, now: number): SQL[] {
  const twice = sql`${pairs} p cross join ${evaluations} e indexed by evaluations_by_evaluator on e.organisation_id = p.organisation_id and e.evaluator_id = p.spare
    cross join ${evaluations} o on o.organisation_id = p.organisation_id and o.session_id = p.session_id and o.dossier_id = e.dossier_id and o.evaluator_id = p.kept`;
  const follows = sql`((e.state = 'not_started' and o.state = 'cancelled') or (e.state = 'recused' and o.state in ('not_started', 'draft', 'cancelled')))`;
  return [
    // The last move of the one is the next of the other; what was never moved was given.
    sql`insert into ${evaluationMoves} (organisation_id, evaluation_id, position, verb, at, actor_id, reason)
      select o.organisation_id, o.id, o.moves, coalesce(m.verb, 'reopen'), ${now}, coalesce(m.actor_id, 'system'), m.reason
      from ${twice} left join ${evaluationMoves} m on m.organisation_id = e.organisation_id and m.evaluation_id = e.id and m.position = e.moves - 1
      where ${follows}`,
    sql`update ${evaluations} as x set state = f.state, score = case when f.state = 'recused' then x.score end, final_at = case when f.state = 'recused' then x.final_at end,
        due_at = f.due_at, assigned_at = f.assigned_at, moves = x.moves + 1, updated_at = ${now}, version = x.version + 1
      from (select o.organisation_id, o.id, e.state, e.due_at, e.assigned_at from ${twice} where ${follows}) f
      where x.organisation_id = f.organisation_id and x.id = f.id`,
    sql`delete from ${dossierReaders} where (organisation_id, session_id, dossier_id, evaluator_id) in (
      select o.organisation_id, o.session_id, o.dossier_id, o.evaluator_id from ${twice} where o.state = 'recused')`,
    sql`delete from ${evaluationMoves} where (organisation_id, evaluation_id) in (select e.organisation_id, e.id from ${twice})`,
    sql`delete from ${evaluations} where (organisation_id, id) in (select e.organisation_id, e.id from ${twice})`,
    sql`update ${evaluations} as e set evaluator_id = p.kept, version = e.version + 1 from ${pairs} p
      where e.organisation_id = p.organisation_id and e.evaluator_id = p.spare`,
  ];
}

/** What staff set aside, and the mails of the invitation, those still to leave among them. */
const gatherWords = (pairs: SQL): SQL[] => [
  sql`update or ignore ${ignoredConflicts} as i set evaluator_id = p.kept from ${pairs} p
    where i.organisation_id = p.organisation_id and i.session_id = p.session_id and i.evaluator_id = p.spare`,
  sql`delete from ${ignoredConflicts} where (organisation_id, session_id, evaluator_id) in (select p.organisation_id, p.session_id, p.spare from ${pairs} p)`,
  sql`update ${mails} as m set subject_id = p.kept from ${pairs} p where m.organisation_id = p.organisation_id and m.subject_id = p.spare`,
];

/** Whoever had left and is invited again comes back as by an invitation (invite-evaluators.ts): they accept again. */
function gatherInvited(pairs: SQL): SQL[] {
  const spares = sql`${pairs} p join ${sessionEvaluators} u on u.organisation_id = p.organisation_id and u.id = p.spare`;
  return [
    sql`update ${sessionEvaluators} as v set name = u.name, maximum = u.maximum, siren = coalesce(u.siren, v.siren),
        removed_at = null, declined_at = null, declined_reason = null, accepted_at = null
      from (select p.kept, u.* from ${spares}) u
      where v.organisation_id = u.organisation_id and v.id = u.kept and coalesce(u.removed_at, u.declined_at) is null and coalesce(v.removed_at, v.declined_at) is not null`,
    sql`update ${sessionEvaluators} as v set siren = coalesce(v.siren, u.siren), last_sent_at = max(v.last_sent_at, u.last_sent_at),
        send_count = v.send_count + u.send_count, reminded_at = nullif(max(coalesce(v.reminded_at, 0), coalesce(u.reminded_at, 0)), 0), version = v.version + 1
      from (select p.kept, u.* from ${spares}) u where v.organisation_id = u.organisation_id and v.id = u.kept`,
  ];
}
