import { and, asc, eq, sql, type SQL } from "drizzle-orm";

import type { AnswerValue } from "#domain/forms/answers";
import type { CarriedAnswer } from "#domain/forms/carry-answers";
import { dossierAnswerChanges } from "#db/dossiers/life-schema";
import { dossierAnswers, dossierDocuments, dossiers, dossierTransitions } from "#db/dossiers/schema";
import { moveTo } from "#db/forms/follow";
import { files } from "#db/integrations/schema";
import { isIn } from "#db/is-in";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** At most this many drafts at a time: one batch stays short whatever the number of people. */
const rebaseChunk = 100;
/** Of one bound value, in UTF-16 units: D1 takes 2 MB. */
const mostBound = 400_000;

type Seen = { id: string; version: number };

/** A chunk of the drafts on one revision, with their answers to these questions and the names of their files. */
export async function draftsToMove(
  tenant: Tenant,
  programmeId: string,
  from: string,
  holders: readonly string[],
) {
  const seen = await lagging(tenant, programmeId, from);
  if (holders.length === 0) return seen.map((draft) => ({ ...draft, answers: [], names: new Map() }));
  const ids = seen.map(({ id }) => id);
  const answers = await tenant.db
    .select({
      dossierId: dossierAnswers.dossierId,
      fieldId: dossierAnswers.fieldId,
      value: dossierAnswers.value,
      former: dossierAnswers.former,
      updatedAt: dossierAnswers.updatedAt,
    })
    .from(dossierAnswers)
    .where(
      tenant.owns(dossierAnswers, isIn(dossierAnswers.dossierId, ids), isIn(dossierAnswers.fieldId, holders)),
    );
  const documents = await tenant.db
    .select({ id: dossierDocuments.id, name: files.name })
    .from(dossierDocuments)
    .innerJoin(
      files,
      and(eq(files.organisationId, dossierDocuments.organisationId), eq(files.id, dossierDocuments.fileId)),
    )
    .where(
      tenant.owns(
        dossierDocuments,
        isIn(dossierDocuments.dossierId, ids),
        isIn(dossierDocuments.fieldId, holders),
      ),
    );
  const names = new Map(documents.map(({ id, name }) => [id, { name }]));
  const byDraft = Map.groupBy(answers, ({ dossierId }) => dossierId);
  return seen.map((draft) => ({
    ...draft,
    answers: (byDraft.get(draft.id) ?? []).map((answer) => ({ ...answer, value: asAnswer(answer.value) })),
    names,
  }));
}

/** Answers were parsed by `parseAnswer` before they were stored. */
const asAnswer = (value: unknown): AnswerValue => value as AnswerValue;

const lagging = (tenant: Tenant, programmeId: string, from: string): Promise<Seen[]> =>
  tenant.db
    .select({ id: dossiers.id, version: dossiers.version })
    .from(dossiers)
    .where(
      tenant.owns(
        dossiers,
        eq(dossiers.programmeId, programmeId),
        eq(dossiers.state, "draft"),
        eq(dossiers.isTest, false),
        eq(dossiers.revisionId, from),
      ),
    )
    .orderBy(asc(dossiers.id))
    .limit(rebaseChunk);

/** `givenAt`: the latest of the answers that it is made of, in UTC milliseconds. */
type Carried = Seen & CarriedAnswer & { givenAt: number };

/** Writes what was carried in the drafts that nobody wrote since they were seen. */
export const writeCarried = (tenant: Tenant, carried: readonly Carried[], now: number): Write[] =>
  inBounds(
    carried.map(({ id, version, fieldId, value, former, givenAt }) => ({
      d: id,
      n: version,
      f: fieldId,
      v: value === null ? null : JSON.stringify(value),
      o: former.length === 0 ? null : JSON.stringify(former),
      a: givenAt,
    })),
  ).flatMap((list) =>
    [keepSent(tenant, list, now), upsert(tenant, list)].map((query) => asWrite(tenant.db.run(query))),
  );

/**
 * Of a draft that went back to its applicant, what the staff read of an answer is kept beside before the form changes
 * it, as when its applicant writes over it.
 */
const keepSent = ({ organisationId }: Tenant, list: string, now: number): SQL =>
  sql`insert or ignore into ${dossierAnswerChanges} (organisation_id, dossier_id, field_id, version, "before", "after", at, actor_id, side)
    select a.organisation_id, a.dossier_id, a.field_id, a.version + 1, a.value, null, ${now}, d.person_id, 'applicant'
    from json_each(${list}) c
    join ${dossiers} d on d.organisation_id = ${organisationId} and d.id = c.value ->> '$.d' and d.version = c.value ->> '$.n'
    join ${dossierAnswers} a on a.organisation_id = d.organisation_id and a.dossier_id = d.id and a.field_id = c.value ->> '$.f'
    where d.state = 'draft' and d.submitted_at is not null and a.value is not null
    and a.updated_at <= (select max(t.at) from ${dossierTransitions} t where t.organisation_id = d.organisation_id and t.dossier_id = d.id)`;

/** An answer is as old as those that it is made of: what was typed since the draft went back stays its applicant's. */
const upsert = ({ organisationId }: Tenant, list: string): SQL =>
  sql`insert into ${dossierAnswers} (organisation_id, dossier_id, field_id, value, former, version, updated_at, updated_by)
    select d.organisation_id, d.id, c.value ->> '$.f', c.value ->> '$.v', c.value ->> '$.o', 1, max(d.created_at, c.value ->> '$.a'), d.person_id
    from json_each(${list}) c
    join ${dossiers} d on d.organisation_id = ${organisationId} and d.id = c.value ->> '$.d' and d.version = c.value ->> '$.n'
    where d.state = 'draft'
    on conflict (organisation_id, dossier_id, field_id)
    do update set value = excluded.value, former = excluded.former, version = version + 1, updated_at = max(updated_at, excluded.updated_at)`;

/** Then they follow, all but those that somebody wrote since. */
export const moveSeen = (tenant: Tenant, seen: readonly Seen[], from: string, to: string): Write =>
  moveTo(
    tenant,
    to,
    eq(dossiers.revisionId, from),
    eq(dossiers.state, "draft"),
    sql`(${dossiers.id}, ${dossiers.version}) in (select value ->> '$[0]', value ->> '$[1]'
      from json_each(${JSON.stringify(seen.map(({ id, version }) => [id, version]))}))`,
  );

/** As few lists as hold everything, each of them short enough to be bound. */
function inBounds(rows: readonly object[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const row of rows.map((one) => JSON.stringify(one))) {
    if (list !== "" && list.length + row.length > mostBound) {
      lists.push(`[${list}]`);
      list = "";
    }
    list = list === "" ? row : `${list},${row}`;
  }
  return list === "" ? lists : [...lists, `[${list}]`];
}
