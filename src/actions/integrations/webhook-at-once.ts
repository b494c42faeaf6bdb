import type { Message } from "#queues/messages";

const minute = 60 * 1000;

/** An attempt that somebody waits for: its message leaves at once, and the clock makes it again if that is lost. */
export const atOnce = (
  { endpointId, id, attempts }: { endpointId: string; id: string; attempts: number },
  now: number,
): { nextAttemptAt: number; message: Message } => ({
  nextAttemptAt: now + minute,
  message: { kind: "integrations.deliver-webhook", webhookId: endpointId, eventId: id, attempts },
});
