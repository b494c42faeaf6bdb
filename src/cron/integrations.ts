import { parisDay } from "#domain/time";
import { findDueDeliveries, findFilesToErase } from "#db/integrations/due";
import { findUnfinished, findUnrelayed, type Due } from "#db/platform";

/** A tick hands over at most this many rows: the rest waits for the next one. */
const chunk = 500;
/** Of files: those of a large call that is destroyed do not keep a person's own for days. One bound value holds them. */
const fileChunk = 5000;
const hour = 60 * 60 * 1000;

export const relayUnrelayed = (d1: D1Database, now: number): Promise<Due[]> => findUnrelayed(d1, now, chunk);

export const relayUnfinished = (d1: D1Database, now: number): Promise<Due[]> =>
  findUnfinished(d1, now - hour, chunk);

export async function eraseFiles(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findFilesToErase(d1, now, fileChunk);
  return found.map(({ organisationId, fileId }) => ({
    id: `msg_erase:${fileId}`,
    organisationId,
    message: { kind: "files.erase", fileId },
  }));
}

/** What is owed to the services of organisations, at its hour. */
export async function deliverWebhooks(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findDueDeliveries(d1, now, chunk);
  return found.map(({ organisationId, endpointId, eventId, attempts, dueAt }) => ({
    id: `msg_hook:${endpointId}:${eventId}:${attempts}:${dueAt}`,
    organisationId,
    message: { kind: "integrations.deliver-webhook", webhookId: endpointId, eventId, attempts },
  }));
}

export const tidy = async (_d1: D1Database, now: number): Promise<Due[]> => [
  { id: `msg_tidy:${Math.floor(now / hour)}`, organisationId: null, message: { kind: "integrations.tidy" } },
];

/** One walk through the store a night: each page hands over the next. */
export const sweepFiles = async (_d1: D1Database, now: number): Promise<Due[]> => [
  { id: `msg_sweep_files:${parisDay(now)}`, organisationId: null, message: { kind: "files.sweep" } },
];
