import { storedAnswers, storedSheet } from "./form.ts";
import { names } from "./names.ts";
import { idOf, numbered, numbers, type Run } from "./seed-file.ts";
import { organisations, people, programmes } from "./seed-ground.ts";

/** Numbers of the drafts start after these. */
export const drafts = { saved: 3_000_000, submitted: 4_000_000 } as const;

const main = idOf("org", organisations.main);

/** The state of dossier `n`: each of the eight that staff see. */
const state = `case n % 10 when 0 then 'submitted' when 1 then 'submitted' when 2 then 'under_review' when 3 then 'under_review'
  when 4 then 'correction_requested' when 5 then 'step_pending' when 6 then 'accepted' when 7 then 'refused'
  when 8 then 'no_action' else 'withdrawn' end`;

/** Half of the dossiers choose the theatre, and each says how many take part. */
const sheet = `json_set(?7, '$.fld_genre.k[0]', iif(n % 2, 'opt_theatre', 'opt_danse'), '$.fld_public.v', n * 7919 % 9973,
  '$.fld_public.k', n * 7919 % 9973, '$.fld_public.s', n * 7919 % 9973)`;

/** A view that filters on an answer and orders by another, over all that the organisation has received. */
export function seedView(run: Run, organisation: number, now: number): void {
  const [org, view, index] = [idOf("org", organisation), idOf("vie", 1), idOf("vix", 1)];
  const filters = [{ column: "fld_genre", operator: "any_of", values: ["opt_theatre"] }];
  run(
    `insert or ignore into views (organisation_id, id, list, subject_id, name, sharing, author_id, columns, filters, sort, created_at, updated_at)
     values (?1, ?2, 'dossiers', '', 'Théâtre', 'shared', 'bench', '["number","fld_titre","fld_public","fld_lieu"]', ?3,
       '{"column":"fld_public","direction":"desc"}', ?4, ?4)`,
    org,
    view,
    JSON.stringify(filters),
    now,
  );
  run(
    `insert or ignore into dossier_view_indexes (organisation_id, id, view_id, programme_id, filters, sort_column, descending, built_up_to, built_at)
     values (?1, ?2, ?3, '', ?4, 'fld_public', 1, '', ?5)`,
    org,
    index,
    view,
    JSON.stringify(filters),
    now,
  );
  run("delete from dossier_view_rows where organisation_id = ?1", org);
  run(
    `insert into dossier_view_rows (organisation_id, index_id, dossier_id, order_key)
     select organisation_id, index_id, dossier_id, order_key from dossier_placements where organisation_id = ?1`,
    org,
  );
}

/** Dossiers `from` to `to` of an organisation, sent a minute apart, with their words in the index. */
export function seedDossiers(
  run: Run,
  organisation: number,
  [from, to]: readonly [number, number],
  now: number,
): void {
  const org = idOf("org", organisation);
  run(
    `${numbers} insert into dossiers (organisation_id, id, programme_id, revision_id, person_id, number, search_row,
       applicant_name, applicant_email, applicant_key, state, progress, created_at, updated_at, submitted_at, submitted_hash, sheet)
     select ?4, ${numbered("dos", "n")}, ${numbered("prg", `1 + n / 10 % ${programmes.listed}`)}, ?5,
       ${numbered("per", `1 + n % ${people}`)}, printf('DOS-2025-%06d', n), ?6 * 10000000 + n, b.name,
       'personne-' || n || '@exemple.fr', b.folded, ${state}, 100, ?3 - n * 60000, ?3, ?3 - n * 60000, ${numbered("hash", "n")}, ${sheet}
     from numbers join bench_names b on b.rank = (n * 7919 + n / ${names.length}) % ${names.length}`,
    from,
    to,
    now,
    org,
    idOf("rev", organisation),
    organisation,
    storedSheet,
  );
  run(
    `insert into dossier_search (rowid, scope, body, dossier_id)
     select d.search_row, ?4, d.applicant_key || ' ' || replace(d.applicant_email, '-', ' ') || ' residence d ete au theatre salle des fetes '
       || lower(replace(d.number, '-', ' ')), d.id
     from dossiers d where d.organisation_id = ?3 and d.id between ?1 and ?2`,
    idOf("dos", from),
    idOf("dos", to),
    org,
    org.slice(4),
  );
}

/** What one finds in a dossier of the main organisation: its answers and its first transition. */
export function seedContents(run: Run, [from, to]: readonly [number, number], now: number): void {
  seedAnswers(run, [from, to], now);
  run(
    `${numbers} insert into dossier_transitions (organisation_id, dossier_id, position, verb, at, actor_id)
     select ?4, ${numbered("dos", "n")}, 0, 'submit', ?3 - n * 60000, ${numbered("per", `1 + n % ${people}`)}
     from numbers`,
    from,
    to,
    now,
    main,
  );
}

const seedAnswers = (run: Run, [from, to]: readonly [number, number], now: number): void =>
  run(
    `${numbers} insert into dossier_answers (organisation_id, dossier_id, field_id, value, version, updated_at, updated_by)
     select ?4, ${numbered("dos", "n")}, f.key, f.value, 1, ?3, 'bench' from numbers cross join json_each(?5) f`,
    from,
    to,
    now,
    main,
    JSON.stringify(storedAnswers),
  );

/** For each person a complete draft to write in, and another to send. */
export function seedDrafts(run: Run, now: number): void {
  for (const kind of ["saved", "submitted"] as const) {
    const offset = drafts[kind];
    run(
      `${numbers} insert into dossiers (organisation_id, id, programme_id, revision_id, person_id, applicant_name,
         applicant_email, applicant_key, state, progress, created_at, updated_at)
       select ?4, ${numbered("dos", "?7 + n")}, ?5, ?6, ${numbered("per", "n")}, 'Personne ' || n,
         'personne-' || n || '@exemple.fr', 'personne ' || n, 'draft', 100, ?3, ?3 from numbers`,
      1,
      people,
      now,
      main,
      idOf("prg", programmes[kind]),
      idOf("rev", organisations.main),
      offset,
    );
    seedAnswers(run, [offset + 1, offset + people], now);
  }
}

/** A past: messages delivered long ago. */
export const seedPast = (run: Run, rows: number, now: number): void =>
  run(
    `${numbers} insert into outbox (id, organisation_id, kind, payload, due_at, relayed_at, done_at)
     select ${numbered("msg", "n")}, ${numbered("org", `1 + n % ${organisations.large}`)}, 'mail.deliver', '{}', ?3 - n, ?3 - n, ?3 - n
     from numbers`,
    1,
    rows,
    now,
  );
