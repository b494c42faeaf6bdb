import { inArray, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

import {
  dossierAnswerChanges,
  dossierCorrections,
  dossierInTimeAnswers,
  dossierInvitations,
  dossierMembers,
  paymentProofEvents,
  paymentProofs,
} from "#db/dossiers/life-schema";
import { dossierComments, dossierNotes, dossierPresence } from "#db/dossiers/notes-schema";
import { dossierAnswers, dossierDocuments, dossiers, dossierTransitions } from "#db/dossiers/schema";
import { dossierSearch } from "#db/dossiers/search";
import { destroyEvaluations } from "#db/evaluations/purge";
import { forgetRecipients } from "#db/integrations/mails";
import { files, mails } from "#db/integrations/schema";
import type { OwnedTable, Tenant, Write } from "#db/tenant";

/** What hangs on a dossier and goes with it. A table that references dossiers has its line here. */
const hanging: readonly (OwnedTable & { dossierId: SQLiteColumn })[] = [
  dossierDocuments,
  dossierAnswers,
  dossierTransitions,
  dossierCorrections,
  dossierAnswerChanges,
  dossierInTimeAnswers,
  paymentProofs,
  paymentProofEvents,
  dossierMembers,
  dossierInvitations,
  dossierNotes,
  dossierComments,
  dossierPresence,
];

/** Destroys dossiers with all that is theirs; the bytes of their documents follow in the sweep of files. */
export function destroyDossiers(tenant: Tenant, these: SQL, now: number): Write[] {
  const theirFiles = tenant.db
    .select({ id: dossierDocuments.fileId })
    .from(dossierDocuments)
    .where(tenant.owns(dossierDocuments, sql`${dossierDocuments.dossierId} in ${these}`));
  const theirWords = tenant.db
    .select({ row: dossiers.searchRow })
    .from(dossiers)
    .where(tenant.owns(dossiers, sql`${dossiers.id} in ${these}`, sql`${dossiers.searchRow} is not null`));
  const forget = tenant.db.run(sql`delete from ${dossierSearch} where rowid in ${theirWords}`).getQuery();
  return [
    forgetRecipients(tenant, mailsAbout(tenant, these)),
    tenant.update(files, { deletedAt: now }, inArray(files.id, theirFiles)),
    { toSQL: () => forget },
    ...destroyEvaluations(tenant, these),
    ...hanging.map((table) => tenant.remove(table, sql`${table.dossierId} in ${these}`)),
    tenant.remove(dossiers, sql`${dossiers.id} in ${these}`),
  ];
}

function mailsAbout(tenant: Tenant, these: SQL): SQL {
  const about = (table: typeof dossierComments | typeof dossierInvitations) =>
    sql`select ${table.id} from ${table} where ${tenant.owns(table, sql`${table.dossierId} in ${these}`)}`;
  return sql`(${mails.subjectId} in ${these} or ${mails.subjectId} in (${about(dossierComments)} union all ${about(dossierInvitations)}))`;
}

export const destroyDossier = (tenant: Tenant, dossierId: string, now: number): Write[] =>
  destroyDossiers(tenant, sql`(${dossierId})`, now);
