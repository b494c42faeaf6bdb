import { idsOf, scoreOf, spreadOf } from "#domain/evaluations/evaluation-builder";
import { spreadDossiers } from "#domain/evaluations/auto-spread";
import { countOf, rowsRead } from "./counted.ts";
import { request } from "./requests.ts";
import { idOf, numbered, numbers, type Run } from "./seed-file.ts";
import { organisations } from "./seed-ground.ts";
import { atMost, equal, type Verdict } from "./verdicts.ts";

const org = idOf("org", organisations.main);
const session = idOf("evs", 1);
const judged = { dossiers: 5_000, evaluators: 200, each: 5 } as const;
const page = 50;

/** A session of 5,000 dossiers, five final evaluations each, over 200 evaluators, with its figures and ranks. */
export function seedSession(run: Run, now: number): void {
  const grid = JSON.stringify({ criteria: [scoreOf("projet"), scoreOf("equipe")] });
  run(
    `insert into evaluation_sessions (organisation_id, id, programme_id, title, instructions, grid, phases, blinding, per_dossier,
       average, disagreement, state, dossier_count, scores_version, ranked_version, created_by, created_at, updated_at)
     values (?1, ?2, ?3, 'Jury', '', ?4, '[]', '{"shownFieldIds":[],"fileNames":"replaced"}', 5, 'mean', 3000, 'open', ?5, 1, 1, 'bench', ?6, ?6)`,
    org,
    session,
    idOf("prg", 1),
    grid,
    judged.dossiers,
    now,
  );
  run(
    `${numbers} insert into session_evaluators (organisation_id, id, session_id, email, name, invited_by, invited_at, last_sent_at, accepted_at)
     select ?4, ${numbered("evl", "n")}, ?5, 'jury-' || n || '@exemple.fr', 'Jury ' || n, 'bench', ?3, ?3, ?3 from numbers`,
    1,
    judged.evaluators,
    now,
    org,
    session,
  );
  run(
    `${numbers} insert into session_dossiers (organisation_id, session_id, dossier_id, number, added_at, live, finals, mean, median,
       spread, lowest, highest, rank, corrected_mean, corrected_median, corrected_rank)
     select ?4, ?5, ${numbered("dos", "n")}, printf('DOS-2025-%06d', n), ?3, 5, 5, 5000, 5000, 0, 5000, 5000, n, 5000, 5000, n from numbers`,
    1,
    judged.dossiers,
    now,
    org,
    session,
  );
  run(
    `${numbers} insert into evaluations (organisation_id, id, session_id, dossier_id, evaluator_id, state, answers, score, assigned_at, final_at, updated_at)
     select ?4, ${numbered("evn", "n")}, ?5, ${numbered("dos", `1 + n % ${judged.dossiers}`)},
       ${numbered("evl", `1 + (n + n / ${judged.dossiers}) % ${judged.evaluators}`)}, 'final', '{"crt_projet":{"value":3},"crt_equipe":{"value":2}}', 5000, ?3, ?3, ?3 from numbers`,
    0,
    judged.dossiers * judged.each - 1,
    now,
    org,
    session,
  );
}

/** Pages of the results, in both rankings, first and second. */
export async function countResults(port: number): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const sort of ["rank", "correctedRank"]) {
    const path = `/v1/organisations/bench-1/evaluation-sessions/${session}/results?limit=${page}&sort=${sort}`;
    const first = await countOf(port, request("GET", path, 1));
    const { nextCursor } = Object(JSON.parse(first.body));
    const second = await countOf(port, request("GET", `${path}&cursor=${encodeURIComponent(nextCursor)}`, 1));
    for (const [name, { tally }] of [["first", first] as const, ["second", second] as const]) {
      const what = `results by ${sort}, ${name} page`;
      verdicts.push(
        equal(`round trips: ${what}`, [tally.trips], 1),
        atMost(`rows read a line: ${what}`, rowsRead(tally) / page, { floor: 10, aim: 8 }, "", true),
      );
    }
  }
  return verdicts;
}

/** The automatic spread, by its processor time: three evaluations for each of 5,000 dossiers, a conflict here and there. */
export function timeSpread(): Verdict[] {
  const [dossierIds, evaluatorIds] = [idsOf("dos", judged.dossiers), idsOf("per", judged.evaluators)];
  const apart = dossierIds.flatMap((dossierId, rank) =>
    rank % 7 === 0 ? [{ dossierId, evaluatorId: evaluatorIds[rank % evaluatorIds.length] ?? "" }] : [],
  );
  const before = process.cpuUsage();
  const { loads, shortages } = spreadDossiers(
    spreadOf(judged.dossiers, judged.evaluators, { perDossier: 3, apart }),
  );
  const { user, system } = process.cpuUsage(before);
  const totals = loads.map(({ total }) => total);
  return [
    atMost(
      "CPU of a spread of 5,000 dossiers over 200 evaluators",
      (user + system) / 1e6,
      { floor: 10, aim: 2 },
      " s",
    ),
    atMost(
      "gap between the loads of a spread",
      Math.max(...totals) - Math.min(...totals),
      { floor: 1, aim: 1 },
      "",
      true,
    ),
    equal("dossiers that a spread leaves short", [shortages.length], 0),
  ];
}
