import { eq, inArray, isNull, sql } from "drizzle-orm";

import type { Cleared } from "#domain/forms/hidden-answers";
import { listed } from "#db/dossiers/forget";
import { files } from "#db/integrations/schema";
import { prequalificationAnswers, prequalificationDocuments } from "#db/invitations/answers-schema";
import { isIn } from "#db/is-in";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/**
 * What the form hides is forgotten when it is sent: its answers, and their documents but those that a validation rests
 * on. The bytes of the others are erased by the sweep of files.
 */
export function forgetHidden(
  tenant: Tenant,
  prequalificationId: string,
  cleared: readonly Cleared[],
  now: number,
): Write[] {
  if (cleared.length === 0) return [];
  const { db, organisationId } = tenant;
  const gone = cleared.filter(({ value }) => value === null).map(({ fieldId }) => fieldId);
  const theirs = [
    eq(prequalificationDocuments.prequalificationId, prequalificationId),
    isIn(prequalificationDocuments.fieldId, gone),
    isNull(prequalificationDocuments.removedAt),
  ] as const;
  const proves = sql`exists (select 1 from prequalification_validations v, json_each(v.document_ids) d
    where v.organisation_id = ${organisationId} and v.prequalification_id = ${prequalificationId} and d.value = ${prequalificationDocuments.id})`;
  const erased = db
    .select({ id: prequalificationDocuments.fileId })
    .from(prequalificationDocuments)
    .where(tenant.owns(prequalificationDocuments, ...theirs, sql`not ${proves}`));
  return [
    tenant.update(files, { deletedAt: now }, inArray(files.id, erased)),
    tenant.update(prequalificationDocuments, { removedAt: now }, ...theirs),
    asWrite(
      db.run(
        sql`update ${prequalificationAnswers} set value = c.value ->> '$.v', version = version + 1
          from json_each(${listed(cleared)}) c
          where organisation_id = ${organisationId} and prequalification_id = ${prequalificationId} and field_id = c.value ->> '$.f'`,
      ),
    ),
  ];
}
