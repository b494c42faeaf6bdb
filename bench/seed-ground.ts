import { initialSettings } from "#domain/organisations/settings";
import { definition } from "./form.ts";
import { names } from "./names.ts";
import { idOf, numbered, numbers, type Run } from "./seed-file.ts";

/** Who and what the rows are about: organisations, people and programmes are numbered from 1. */
export const organisations = { main: 1, firstSmall: 2, lastSmall: 10, large: 11 } as const;
export const programmes = { listed: 10, saved: 11, submitted: 12, startedFrom: 13, last: 40 } as const;
/** Each has a session, a draft to write in and a draft to send; the first one owns the organisations. */
export const people = 6000;

/** Organisations, people, sessions, forms and programmes: what dossiers stand on. */
export function seedGround(run: Run, now: number): void {
  run(
    "create table bench_names as select value ->> 0 as rank, value ->> 1 as name, value ->> 2 as folded from json_each(?1)",
    JSON.stringify(names),
  );
  run("create unique index bench_names_rank on bench_names (rank)");
  run(
    `${numbers} insert into people (id, name, email, email_verified, created_at, updated_at)
     select ${numbered("per", "n")}, 'Personne ' || n, 'personne-' || n || '@exemple.fr', 1, ?3, ?3 from numbers`,
    1,
    people,
    now,
  );
  run(
    `${numbers} insert into sessions (id, token, person_id, expires_at, created_at, updated_at)
     select ${numbered("ses", "n")}, 'tok-' || n, ${numbered("per", "n")}, ?3 + 604800000, ?3, ?3 from numbers`,
    1,
    people,
    now,
  );
  // A tick in the future: no request finds the clock stopped and sweeps in its place.
  run("insert into heartbeats (job, at) values ('relay-unrelayed', ?1)", now + 24 * 60 * 60 * 1000);
  seedOrganisations(run, now);
  seedForms(run, now);
}

function seedOrganisations(run: Run, now: number): void {
  const settings = JSON.stringify(initialSettings("Ville de Bench", "contact@bench.example", "fr"));
  run(
    `${numbers} insert into organisations (id, slug, name, settings, trial_ends_at, created_at, updated_at)
     select ${numbered("org", "n")}, 'bench-' || n, 'Ville de Bench ' || n, ?4, ?3 + 2592000000, ?3, ?3 from numbers`,
    1,
    organisations.large,
    now,
    settings,
  );
  run(
    `${numbers} insert into memberships (organisation_id, id, person_id, staff_role, account_management, created_at, updated_at)
     select ${numbered("org", "n")}, ${numbered("mbr", "n")}, ?4, 'owner', 1, ?3, ?3 from numbers`,
    1,
    organisations.large,
    now,
    idOf("per", 1),
  );
}

function seedForms(run: Run, now: number): void {
  const form = JSON.stringify(definition);
  run(
    `${numbers} insert into forms (organisation_id, id, definition, created_at, updated_at)
     select ${numbered("org", "n")}, ${numbered("frm", "n")}, ?4, ?3, ?3 from numbers`,
    1,
    organisations.large,
    now,
    form,
  );
  run(
    `${numbers} insert into form_revisions (organisation_id, id, form_id, form_version, number, definition, published_at, published_by)
     select ${numbered("org", "n")}, ${numbered("rev", "n")}, ${numbered("frm", "n")}, 1, 1, ?4, ?3, 'bench' from numbers`,
    1,
    organisations.large,
    now,
    form,
  );
  run(
    `${numbers}, calls (p) as (select 1 union all select p + 1 from calls where p < ${programmes.last})
     insert into programmes (organisation_id, id, title, summary, description, opens_at, closes_at, grace_minutes,
       form_id, revision_id, published_at, created_at, updated_at)
     select ${numbered("org", "n")}, ${numbered("prg", "p")}, 'Appel ' || p, '', 'Un appel à candidatures.', ?3, ?3 + 2592000000, 30,
       ${numbered("frm", "n")}, ${numbered("rev", "n")}, ?3, ?3, ?3 from numbers cross join calls`,
    1,
    organisations.large,
    now,
  );
}
