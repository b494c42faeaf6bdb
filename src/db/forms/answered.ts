import { eq, inArray, sql } from "drizzle-orm";

import { dossierAnswers, dossiers } from "#db/dossiers/schema";
import { undecidedStates } from "#domain/programmes/counts";
import type { Scope } from "#db/tenant";

/** A field, the repeatable block whose answer holds it, if any, and the only options that count, if they are named. */
export type Asked = { id: string; blockId: string | null; gone?: readonly string[] };

/** How many drafts and undecided dossiers of a programme hold an answer to each of these fields, tests left out. */
export const countAnswered = (scope: Scope, programmeId: string, fields: readonly Asked[]) =>
  scope.db
    .select({
      fieldId: sql<string>`asked.value ->> 'id'`.as("field"),
      isGone: sql<number>`asked.value ->> 'gone' is not null`.as("is_gone"),
      drafts: sql<number>`sum(${dossiers.state} = 'draft')`.as("drafts"),
      submitted: sql<number>`sum(${dossiers.state} <> 'draft')`.as("submitted"),
    })
    .from(dossiers)
    .innerJoin(
      sql`json_each(${JSON.stringify(fields.map(({ id, blockId, gone }) => ({ id, holder: blockId ?? id, gone })))}) as asked`,
      sql`true`,
    )
    .innerJoin(
      dossierAnswers,
      sql`${dossierAnswers.organisationId} = ${dossiers.organisationId} and ${dossierAnswers.dossierId} = ${dossiers.id}
        and ${dossierAnswers.fieldId} = asked.value ->> 'holder' and ${isAnswered}`,
    )
    .where(
      scope.owns(
        dossiers,
        eq(dossiers.programmeId, programmeId),
        inArray(dossiers.state, ["draft", ...undecidedStates]),
        sql`${dossiers.isTest} = 0`,
      ),
    )
    .groupBy(sql`1`, sql`2`);

/** An empty answer is null, an empty text or an empty list; an inner field is one that some row names. */
const isAnswered = sql`${dossierAnswers.value} not in ('null', '""', '[]') and (asked.value ->> 'id' = asked.value ->> 'holder'
  or instr(${dossierAnswers.value}, '"' || (asked.value ->> 'id') || '":') > 0)
  and (asked.value ->> 'gone' is null or exists (select 1 from json_each(asked.value, '$.gone') g
    where instr(${dossierAnswers.value}, '"' || g.value || '"') > 0))`;
