import { findTrialsEnding, findUnsealed, type Due } from "#db/platform";
import { dueTrialReminder, trialHorizon } from "#domain/organisations/trial-reminders";

export async function sealAudit(d1: D1Database): Promise<Due[]> {
  const found = await findUnsealed(d1, 500);
  return found.map(({ organisationId, through }) => ({
    id: `msg_seal:${organisationId}:${through}`,
    organisationId,
    message: { kind: "audit.seal" },
  }));
}

/** Every day a reminder that was not owed yet: an outage delays it, and nothing sends it twice. */
export async function announceTrialEnds(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findTrialsEnding(d1, now, now + trialHorizon);
  return found.flatMap(({ organisationId, trialEndsAt }) => {
    const days = dueTrialReminder(trialEndsAt, now);
    if (days === undefined) return [];
    return [
      {
        id: `msg_trial:${organisationId}:${days}`,
        organisationId,
        message: { kind: "organisations.announce-trial-end" as const },
      },
    ];
  });
}
