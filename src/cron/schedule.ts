import { beat, claimDay, owe, releaseLease, takeLease, type Due } from "#db/platform";
import { rankSessions, remindEvaluators } from "#cron/evaluations";
import { remindDrafts, wakeDossiers } from "#cron/dossiers";
import { eraseFiles, relayUnfinished, relayUnrelayed, tidy } from "#cron/integrations";
import { followUpInvitations, watchValidity } from "#cron/invitations";
import { remindDues } from "#cron/members";
import { announcePurges, announceTrialEnds, purgeOrganisations, sealAudit } from "#cron/organisations";
import { checkAccounts, readEveryAccount, walkEvents } from "#cron/plans";
import { purgeProgrammes } from "#cron/programmes";
import { checkProviders, readProviders, walkSellers } from "#cron/providers";
import { lapseOffers } from "#cron/trainings";
import { parisDay, parisHour } from "#domain/time";

/** What a job finds: the work that is due at this instant. It never acts itself. */
export type Scan = (d1: D1Database, now: number) => Promise<Due[]>;
export type Job = {
  name: string;
  cron: string;
  scan: Scan;
  /** Once per local day, from this hour in Europe/Paris. */ dailyAt?: number;
};

export const everyMinute = "* * * * *";
export const hourly = "7 * * * *";

/** The whole schedule. A sweep compares it with wrangler.toml. */
export const schedule: readonly Job[] = [
  { name: "relay-unrelayed", cron: everyMinute, scan: relayUnrelayed },
  { name: "follow-up-invitations", cron: everyMinute, scan: followUpInvitations },
  { name: "watch-validity", cron: everyMinute, scan: watchValidity },
  { name: "relay-unfinished", cron: hourly, scan: relayUnfinished },
  { name: "seal-audit", cron: hourly, scan: sealAudit },
  { name: "erase-files", cron: hourly, scan: eraseFiles },
  { name: "remind-drafts", cron: everyMinute, scan: remindDrafts },
  { name: "wake-dossiers", cron: hourly, scan: wakeDossiers },
  { name: "purge-programmes", cron: hourly, scan: purgeProgrammes },
  { name: "announce-purges", cron: hourly, scan: announcePurges },
  { name: "purge-organisations", cron: hourly, scan: purgeOrganisations },
  { name: "announce-trial-ends", cron: hourly, scan: announceTrialEnds, dailyAt: 8 },
  { name: "remind-dues", cron: hourly, scan: remindDues, dailyAt: 8 },
  { name: "lapse-offers", cron: hourly, scan: lapseOffers },
  { name: "rank-sessions", cron: everyMinute, scan: rankSessions },
  { name: "remind-evaluators", cron: hourly, scan: remindEvaluators },
  { name: "walk-payment-events", cron: hourly, scan: walkEvents },
  { name: "check-accounts", cron: hourly, scan: checkAccounts },
  { name: "read-every-account", cron: hourly, scan: readEveryAccount, dailyAt: 3 },
  { name: "walk-sellers", cron: hourly, scan: walkSellers },
  { name: "check-providers", cron: hourly, scan: checkProviders },
  { name: "read-providers", cron: hourly, scan: readProviders, dailyAt: 3 },
  { name: "tidy", cron: hourly, scan: tidy },
];

/** A job holds its lease at most 5 minutes. In milliseconds. */
const leaseDuration = 5 * 60 * 1000;

/** Runs the jobs of a tick. A job that somebody else is running is left to them. */
export async function runSchedule(
  d1: D1Database,
  cron: string,
  now: number,
  handOver: (due: readonly Due[]) => Promise<void>,
): Promise<void> {
  for (const job of schedule.filter((candidate) => candidate.cron === cron)) {
    const lease = await takeLease(d1, `cron:${job.name}`, now, now + leaseDuration);
    if (!lease) continue;
    if (await isItsTime(d1, job, now)) {
      const due = await job.scan(d1, now);
      if (due.length > 0) {
        await owe(d1, due, now);
        await handOver(due);
      }
    }
    await beat(d1, job.name, now);
    await releaseLease(d1, `cron:${job.name}`, lease.fence, now);
  }
}

async function isItsTime(d1: D1Database, job: Job, now: number): Promise<boolean> {
  if (job.dailyAt === undefined) return true;
  return parisHour(now) >= job.dailyAt && (await claimDay(d1, job.name, parisDay(now), now));
}
