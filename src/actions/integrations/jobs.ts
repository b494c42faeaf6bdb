import type { FileJobKind } from "#domain/integrations/jobs";
import type { ActionContext } from "#actions/action";
import { writeClients } from "#actions/clients/write-clients";
import { writeResults } from "#actions/evaluations/write-results";
import { writeDossiers } from "#actions/dossiers/write-dossiers";
import { writeInvitations } from "#actions/invitations/write-invitations";
import { writeMembers } from "#actions/members/write-members";
import { writeEngagements, writeFollowUp, writeRequests } from "#actions/providers/write-tables";
import { writeTrainees } from "#actions/trainings/write-trainees";
import type { jobs } from "#db/integrations/schema";

export type JobRow = typeof jobs.$inferSelect;

/** The file that a job writes: rows are made as the bytes are asked for. */
export type JobFile = { name: string; contentType: string; body: ReadableStream<Uint8Array> };

/** Says how far a job is; the screens read it. */
export type Progress = (done: number) => Promise<void>;

export type Runner = (context: ActionContext, job: JobRow, progress: Progress) => Promise<JobFile>;

/** What each kind of job does. A kind without its runner does not compile. */
export const runners: Readonly<Record<FileJobKind, Runner>> = {
  "dossiers.export": writeDossiers,
  "clients.export": writeClients,
  "invitations.export": writeInvitations,
  "members.export": writeMembers,
  "trainings.export": writeTrainees,
  "providers.export-follow-up": writeFollowUp,
  "providers.export-requests": writeRequests,
  "providers.export-engagements": writeEngagements,
  "evaluations.export-results": writeResults,
};
