import { eq } from "drizzle-orm";

import { bulkPermission, type BulkAct } from "#domain/dossiers/bulk";
import type { JobFailure } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { actOn } from "#actions/dossiers/bulk-acts";
import { fillingOf } from "#actions/dossiers/filling";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { bulkParameters } from "#actions/dossiers/start-bulk";
import { starterMayStill, starterOf } from "#actions/integrations/job-starter";
import type { JobRow } from "#actions/integrations/jobs";
import type { ActedLine } from "#db/commit";
import type { Message } from "#queues/messages";
import type { Advance } from "#actions/integrations/steppers";
import { applicantOf, around, dossierById } from "#db/dossiers/queries";
import { jobs } from "#db/integrations/schema";
import { one, readTogether } from "#db/statement";

/** Dossiers treated in one commit. */
const chunk = 20;

/** The next dossiers of a bulk act. Each is read again, and one that can no longer be treated holds back no other. */
export async function bulkChunk(context: ActionContext, job: JobRow): Promise<Advance> {
  const { act, dossierIds } = bulkParameters(job.parameters);
  const ids = dossierIds.slice(job.done, job.done + chunk);
  const done = job.done + ids.length;
  const mayAct = await starterMayStill(context, job, bulkPermission[act.kind]);
  const treated = mayAct
    ? await Promise.all(ids.map((dossierId) => treat(context, job, act, dossierId)))
    : ids.map((row) => refusedRow(row, "not_allowed"));
  const failures = [...job.failures, ...treated.flatMap(({ failure }) => failure ?? [])];
  return {
    done,
    finished: done >= dossierIds.length,
    steps: [
      ...treated.flatMap(({ steps }) => steps),
      context.tenant.update(jobs, { failures }, eq(jobs.id, job.id)),
    ],
    mails: treated.flatMap(({ mails }) => mails),
    messages: onceEach(treated.flatMap(({ messages }) => messages ?? [])),
    acted: treated.flatMap(({ acted }) => acted ?? []),
  };
}

type Treated = Pick<Advance, "steps"> & {
  mails: NonNullable<Advance["mails"]>;
  messages?: Message[];
  failure?: JobFailure;
  acted?: ActedLine;
};

/** What several dossiers of one programme ask for alike is asked for once. */
const onceEach = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((message) => [JSON.stringify(message), message])).values(),
];

const refusedRow = (row: string, code: string): Treated => ({
  steps: [],
  mails: [],
  failure: { row, code },
});

async function treat(context: ActionContext, job: JobRow, act: BulkAct, dossierId: string): Promise<Treated> {
  const { tenant, services } = context;
  const { read } = await readTogether(services.d1, [], {
    dossier: one(dossierById(tenant, dossierId)),
    applicant: one(applicantOf(tenant, dossierId)),
    ...around(tenant, dossierId),
  });
  const { dossier, applicant, ...rest } = read;
  try {
    const filling = fillingOf(staffDossier(dossier), rest, "staff");
    const { verb, ...done } = actOn(context, { staffId: job.createdBy, filling, applicant }, act);
    const actor = starterOf(job);
    return {
      ...done,
      acted: { action: `dossiers.${verb}`, actor, subject: dossierId, details: { jobId: job.id } },
    };
  } catch (error) {
    if (error instanceof Refusal) return refusedRow(dossierId, error.code);
    throw error;
  }
}
