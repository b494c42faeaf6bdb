import { findDeactivated, findExportsGivenUp, findTrialsEnding, findUnsealed } from "#db/organisations/due";
import type { Due } from "#db/platform";
import { duePurgeReminder, purgeAt } from "#domain/plans/deactivation";
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

const hour = 60 * 60 * 1000;

/** Each milestone once: the day of the deactivation was told by the deactivation itself. */
export async function announcePurges(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findDeactivated(d1, now - purgeAt(0), now, 500);
  return found.flatMap(({ organisationId, deactivatedAt }) => {
    const days = duePurgeReminder(deactivatedAt, now);
    if (days === undefined || days === 14) return [];
    return [
      {
        id: `msg_purge_notice:${organisationId}:${deactivatedAt}:${days}`,
        organisationId,
        message: { kind: "organisations.announce-purge" as const },
      },
    ];
  });
}

/** What is due since 14 × 24 hours. A purge that stopped half-way is taken up again each hour until it is done. */
export async function purgeOrganisations(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findDeactivated(d1, 0, now - purgeAt(0), 100);
  return found.map(({ organisationId }) => ({
    id: `msg_purge_account:${organisationId}:${Math.floor(now / hour)}`,
    organisationId,
    message: { kind: "organisations.purge" },
  }));
}

/** A run that was under way when its export was given up is over by then. */
export async function forgetExports(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findExportsGivenUp(d1, now - hour, 100);
  return found.map(({ organisationId, jobId }) => ({
    id: `msg_forget_export:${jobId}:${Math.floor(now / hour)}`,
    organisationId,
    message: { kind: "organisations.forget-account-export", jobId },
  }));
}
