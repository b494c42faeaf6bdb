import { beat, isDayOpen, owe, releaseLease, takeLease, type Due } from "#db/platform";
import { rankSessions, remindEvaluators } from "#cron/evaluations";
import { remindDrafts, wakeDossiers } from "#cron/dossiers";
import {
  deliverWebhooks,
  eraseFiles,
  relayUnfinished,
  relayUnrelayed,
  sweepFiles,
  tidy,
} from "#cron/integrations";
import { followUpInvitations, watchValidity } from "#cron/invitations";
import { remindDues } from "#cron/members";
import {
  announcePurges,
  announceTrialEnds,
  forgetExports,
  purgeOrganisations,
  sealAudit,
} from "#cron/organisations";
import { checkAccounts, forgetDocuments, readEveryAccount, walkEvents } from "#cron/plans";
import { purgeProgrammes } from "#cron/programmes";
import { checkProviders, readProviders, walkSellers } from "#cron/providers";
import { lapseOffers } from "#cron/trainings";
import { everyMinute, hourly } from "#domain/integrations/crons";
import { parisDay, parisHour } from "#domain/time";

/** What a job finds: the work that is due at this instant. It never acts itself. */
export type Scan = (d1: D1Database, now: number) => Promise<Due[]>;
export type Job = {
  name: string;
  cron: string;
  scan: Scan;
  /** Once per local day, from this hour in Europe/Paris. */ dailyAt?: number;
};

/** The whole schedule. A sweep compares it with wrangler.toml. */
export const schedule: readonly Job[] = [
  { name: "relay-unrelayed", cron: everyMinute, scan: relayUnrelayed },
  { name: "deliver-webhooks", cron: everyMinute, scan: deliverWebhooks },
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
  { name: "forget-exports", cron: hourly, scan: forgetExports },
  { name: "announce-trial-ends", cron: hourly, scan: announceTrialEnds, dailyAt: 8 },
  { name: "remind-dues", cron: hourly, scan: remindDues, dailyAt: 8 },
  { name: "lapse-offers", cron: hourly, scan: lapseOffers },
  { name: "rank-sessions", cron: everyMinute, scan: rankSessions },
  { name: "remind-evaluators", cron: hourly, scan: remindEvaluators },
  { name: "walk-payment-events", cron: hourly, scan: walkEvents },
  { name: "check-accounts", cron: hourly, scan: checkAccounts },
  { name: "read-every-account", cron: hourly, scan: readEveryAccount, dailyAt: 3 },
  { name: "forget-documents", cron: hourly, scan: forgetDocuments, dailyAt: 4 },
  { name: "walk-sellers", cron: hourly, scan: walkSellers },
  { name: "check-providers", cron: hourly, scan: checkProviders },
  { name: "read-providers", cron: hourly, scan: readProviders, dailyAt: 3 },
  { name: "sweep-files", cron: hourly, scan: sweepFiles, dailyAt: 4 },
  { name: "tidy", cron: hourly, scan: tidy },
];

/** A tick holds its lease at most 5 minutes. In milliseconds. */
const leaseDuration = 5 * 60 * 1000;

/**
 * Runs the jobs of a tick, which is left to whoever is running it already. One lease and one heartbeat for all of
 * them: a job of its own would cost rows every minute to say that nothing is due. A job that fails hinders no other.
 */
export async function runSchedule(
  d1: D1Database,
  cron: string,
  now: number,
  handOver: (due: readonly Due[]) => Promise<void>,
): Promise<void> {
  const lease = await takeLease(d1, `cron:${cron}`, now, now + leaseDuration);
  if (!lease) return;
  const failures: unknown[] = [];
  for (const job of schedule.filter((candidate) => candidate.cron === cron))
    await runJob(d1, job, now, handOver).catch((error: unknown) => failures.push(error));
  if (failures.length === 0) await beat(d1, cron, now);
  await releaseLease(d1, `cron:${cron}`, lease.fence, now);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} jobs of ${cron} failed.`);
}

async function runJob(
  d1: D1Database,
  job: Job,
  now: number,
  handOver: (due: readonly Due[]) => Promise<void>,
): Promise<void> {
  const day = parisDay(now);
  if (!(await isItsTime(d1, job, day, now))) return;
  const due = await job.scan(d1, now);
  if (due.length === 0 && job.dailyAt === undefined) return;
  await owe(d1, due, now, job.dailyAt === undefined ? undefined : { job: job.name, day });
  if (due.length > 0) await handOver(due);
}

/** The day is taken only when what it owes is written: a job that fails is tried again at the next tick. */
async function isItsTime(d1: D1Database, job: Job, day: string, now: number): Promise<boolean> {
  if (job.dailyAt === undefined) return true;
  return parisHour(now) >= job.dailyAt && (await isDayOpen(d1, { job: job.name, day }));
}
