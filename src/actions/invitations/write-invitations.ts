import { sql } from "drizzle-orm";
import { z } from "zod";

import { invitationState } from "#domain/invitations/invitation";
import { sirenText } from "#domain/identifiers/siren";
import { sayInvitationState, sayLabel } from "#domain/invitations/words";
import type { Locale, Sentence } from "#domain/locale";
import { action, noReads, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import { invitationFilters, pageOf, positionOf } from "#actions/invitations/list-invitations";
import type { Position } from "#actions/cursor";
import { jobs } from "#db/integrations/schema";
import type { ListedInvitation } from "#db/invitations/list";
import { readTogether } from "#db/statement";
import { csv } from "#files/csv";
import { empty, instant, number, text, type Row, type Table } from "#files/table";
import { xlsx } from "#files/xlsx";

const exportInput = z.strictObject({
  format: z.enum(["csv", "csv-rfc4180", "xlsx"]),
  locale: z.enum(["fr", "en"]).default("fr"),
  ...invitationFilters,
});

/** Asks for a file of what the dashboard shows. A job writes it; a mail says when it is ready. */
export const exportInvitations = action({
  name: "invitations.export",
  requires: "invitations.export",
  access: "export_lists",
  input: exportInput,
  reads: noReads,
  run({ tenant, actor, now, newId }, { filter, ...asked }) {
    const jobId = newId("job");
    // The job reads what was asked as the door does: several statuses are one text.
    const { status, ...narrowed } = filter;
    const parameters = {
      ...asked,
      filter: { ...narrowed, ...(status && { status: status.join(",") }) },
    };
    const createdBy = actorId(actor) ?? "system";
    const job = {
      id: jobId,
      kind: "invitations.export" as const,
      parameters,
      createdBy,
      createdAt: now,
      failures: [],
    };
    return {
      result: { id: jobId },
      change: {
        steps: [tenant.insert(jobs, job)],
        messages: [{ kind: "jobs.run", jobId }],
        audit: { subject: jobId, details: { format: asked.format } },
      },
    };
  },
});

const pageSize = 500;

/** Writes what the dashboard shows, one invitation per line. */
export async function writeInvitations(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const parameters = exportInput.parse(job.parameters);
  const { locale, format } = parameters;
  const table: Table = {
    header: columns.map((column) => column[locale]),
    rows: rowsOf(context, parameters, job.createdBy, progress),
    timeZone: "Europe/Paris",
  };
  const name = `invitations-${context.organisation.slug}`;
  if (format === "xlsx")
    return {
      name: `${name}.xlsx`,
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      body: xlsx(table, "Invitations"),
    };
  return {
    name: `${name}.csv`,
    contentType: "text/csv; charset=utf-8",
    body: csv(table, format === "csv" ? "french" : "rfc4180"),
  };
}

async function* rowsOf(
  context: ActionContext,
  parameters: z.output<typeof exportInput>,
  who: string,
  progress: Progress,
): AsyncGenerator<Row> {
  let after: Position | undefined;
  for (let done = 0; ;) {
    const me = who.startsWith("per_") ? sql`${who}` : null;
    const { read } = await readTogether(context.services.d1, [], {
      page: pageOf(context.tenant, parameters, me, after, pageSize),
    });
    for (const row of read.page) yield rowOf(row, parameters.locale, context.now);
    done += read.page.length;
    await progress(done);
    const last = read.page.at(-1);
    if (!last || read.page.length < pageSize) return;
    after = positionOf(parameters, last);
  }
}

const columns: readonly Sentence[] = [
  { fr: "SIREN", en: "SIREN" },
  { fr: "Dénomination", en: "Name" },
  { fr: "E-mail sollicité", en: "E-mail asked" },
  { fr: "Entité émettrice", en: "Issuing entity" },
  { fr: "Formulaire", en: "Form" },
  { fr: "Dernier envoi", en: "Last sent" },
  { fr: "Relances", en: "Reminders" },
  { fr: "Pré-qualification", en: "Pre-qualification" },
  { fr: "Invitation", en: "Invitation" },
  { fr: "Valable jusqu’au", en: "Valid until" },
];

const rowOf = (row: ListedInvitation, locale: Locale, now: number): Row => [
  text(sirenText(row.localId)),
  text(row.partnerName),
  text(row.email),
  text(row.entityName),
  text(row.formTitle),
  instant(row.lastSentAt),
  number(row.reminderCount),
  text(sayLabel(row.label, locale)),
  text(sayInvitationState(invitationState(row, now), locale)),
  row.validUntil === null ? empty : instant(row.validUntil),
];
