import type { Message } from "#queues/messages";

/** Work found by a sweep: the id is made of its cause, so that two sweeps owe it once. */
export type Due = { id: string; organisationId: string | null; message: Message };

/** The only queries that look across organisations: what is due, never what is stored. */
export async function findUnrelayed(d1: D1Database, now: number, limit: number): Promise<Due[]> {
  const { results } = await d1
    .prepare(
      "select id, organisation_id, kind, payload from outbox where relayed_at is null and done_at is null and dead_at is null and due_at <= ?1 order by due_at limit ?2",
    )
    .bind(now, limit)
    .all<OutboxRow>();
  return results.map(toDue);
}

/** Relayed long ago and still not done: the queue lost it, or its consumer died. */
export async function findUnfinished(d1: D1Database, relayedBefore: number, limit: number): Promise<Due[]> {
  const { results } = await d1
    .prepare(
      "select id, organisation_id, kind, payload from outbox where relayed_at is not null and done_at is null and dead_at is null and relayed_at <= ?1 order by relayed_at limit ?2",
    )
    .bind(relayedBefore, limit)
    .all<OutboxRow>();
  return results.map(toDue);
}

type OutboxRow = { id: string; organisation_id: string | null; kind: Message["kind"]; payload: string };

const toDue = (row: OutboxRow): Due => ({
  id: row.id,
  organisationId: row.organisation_id,
  message: messageOf(row),
});

/** The payload was written by `commit` from a Message of this kind. */
const messageOf = (row: OutboxRow): Message =>
  ({ ...(JSON.parse(row.payload) as object), kind: row.kind }) as Message;

/** Owes work once: rows whose id is known already are left alone. */
export async function owe(d1: D1Database, due: readonly Due[], now: number): Promise<void> {
  const rows = due.map(({ id, organisationId, message: { kind, ...payload } }) => ({
    id,
    organisationId,
    kind,
    payload,
  }));
  await d1
    .prepare(
      `insert or ignore into outbox (id, organisation_id, kind, payload, due_at)
       select value ->> 'id', value ->> 'organisationId', value ->> 'kind', value -> 'payload', ?2 from json_each(?1)`,
    )
    .bind(JSON.stringify(rows), now)
    .run();
}

/** Takes a lease, or answers nothing when somebody holds it. The fence grows with each holder. */
export async function takeLease(
  d1: D1Database,
  name: string,
  now: number,
  until: number,
): Promise<{ fence: number } | undefined> {
  const row = await d1
    .prepare(
      `insert into leases (name, until, fence) values (?1, ?3, 1)
       on conflict (name) do update set until = ?3, fence = fence + 1 where until <= ?2 returning fence`,
    )
    .bind(name, now, until)
    .first<{ fence: number }>();
  return row ?? undefined;
}

export const releaseLease = (d1: D1Database, name: string, fence: number, now: number) =>
  d1.prepare("update leases set until = ?3 where name = ?1 and fence = ?2").bind(name, fence, now).run();

export const beat = (d1: D1Database, job: string, now: number) =>
  d1
    .prepare(
      "insert into heartbeats (job, at) values (?1, ?2) on conflict (job) do update set at = max(at, ?2)",
    )
    .bind(job, now)
    .run();

export const lastBeat = async (d1: D1Database, job: string): Promise<number | undefined> =>
  (await d1.prepare("select at from heartbeats where job = ?1").bind(job).first<{ at: number }>())?.at;

/** Claims the run of a local-time job on a local day; answers whether it was still free. */
export async function claimDay(d1: D1Database, job: string, day: string, now: number): Promise<boolean> {
  const { meta } = await d1
    .prepare("insert or ignore into daily_runs (job, day, at) values (?1, ?2, ?3)")
    .bind(job, day, now)
    .run();
  return meta.changes === 1;
}

/** Organisations whose audit log has entries outside the chain, with the newest one. */
export async function findUnsealed(
  d1: D1Database,
  limit: number,
): Promise<{ organisationId: string; through: number }[]> {
  const { results } = await d1
    .prepare(
      `select u.organisation_id, (select max(e.sequence) from audit_entries e where e.organisation_id = u.organisation_id) as through
       from audit_unsealed u limit ?1`,
    )
    .bind(limit)
    .all<{ organisation_id: string; through: number }>();
  return results.map((row) => ({ organisationId: row.organisation_id, through: row.through }));
}

/** Trials that end in a window: organisations_by_trial_end reads these and no other. */
export async function findTrialsEnding(
  d1: D1Database,
  after: number,
  until: number,
): Promise<{ organisationId: string; trialEndsAt: number }[]> {
  const { results } = await d1
    .prepare("select id, trial_ends_at from organisations where trial_ends_at > ?1 and trial_ends_at <= ?2")
    .bind(after, until)
    .all<{ id: string; trial_ends_at: number }>();
  return results.map((row) => ({ organisationId: row.id, trialEndsAt: row.trial_ends_at }));
}

/** Uploads announced more than a day ago and never accepted, and files whose erasure was not finished. */
export async function findFilesToErase(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; fileId: string }[]> {
  const { results } = await d1
    .prepare(
      `select organisation_id, id from (select organisation_id, id from files where accepted_at is null and erased_at is null and expires_at <= ?1 limit ?2)
       union all select organisation_id, id from (select organisation_id, id from files where deleted_at is not null and erased_at is null limit ?2)`,
    )
    .bind(now - 24 * 60 * 60 * 1000, limit)
    .all<{ organisation_id: string; id: string }>();
  return results.map((row) => ({ organisationId: row.organisation_id, fileId: row.id }));
}

/** Programmes that have been in a bin since before an instant. */
export async function findProgrammesToPurge(
  d1: D1Database,
  trashedBefore: number,
  limit: number,
): Promise<{ organisationId: string; programmeId: string }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id from programmes where trashed_at is not null and trashed_at <= ?1 order by trashed_at limit ?2",
    )
    .bind(trashedBefore, limit)
    .all<{ organisation_id: string; id: string }>();
  return results.map((row) => ({ organisationId: row.organisation_id, programmeId: row.id }));
}

/** Seasons whose dues fall in a window: seasons_due reads these and no other. */
export async function findSeasonsToRemind(
  d1: D1Database,
  after: number,
  until: number,
  limit: number,
): Promise<{ organisationId: string; seasonId: string; dueAt: number }[]> {
  const { results } = await d1
    .prepare("select organisation_id, id, due_at from seasons where due_at > ?1 and due_at <= ?2 limit ?3")
    .bind(after, until, limit)
    .all<{ organisation_id: string; id: string; due_at: number }>();
  return results.map((row) => ({ organisationId: row.organisation_id, seasonId: row.id, dueAt: row.due_at }));
}

/** Deactivated organisations of a window, that are not purged: organisations_deactivating reads these and no other. */
export async function findDeactivated(
  d1: D1Database,
  after: number,
  until: number,
  limit: number,
): Promise<{ organisationId: string; deactivatedAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select id, deactivated_at from organisations where deactivated_at > ?1 and deactivated_at <= ?2 and deactivated_at is not null and purged_at is null order by deactivated_at limit ?3",
    )
    .bind(after, until, limit)
    .all<{ id: string; deactivated_at: number }>();
  return results.map((row) => ({ organisationId: row.id, deactivatedAt: row.deactivated_at }));
}

/** Sessions whose scores changed since their ranking. */
export async function findSessionsToRank(
  d1: D1Database,
  limit: number,
): Promise<{ organisationId: string; sessionId: string; scoresVersion: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, scores_version from evaluation_sessions where scores_version > ranked_version limit ?1",
    )
    .bind(limit)
    .all<{ organisation_id: string; id: string; scores_version: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    sessionId: row.id,
    scoresVersion: row.scores_version,
  }));
}

/** Open sessions with a reminder that falls due. */
export async function findSessionsToRemind(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; sessionId: string; remindAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, remind_at from evaluation_sessions where remind_at is not null and state = 'open' and remind_at <= ?1 order by remind_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string; id: string; remind_at: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    sessionId: row.id,
    remindAt: row.remind_at,
  }));
}

/** Accounts that are to be read by now: billing_customers_due reads these and no other. */
export async function findAccountsToCheck(d1: D1Database, now: number, limit: number): Promise<string[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id from billing_customers where check_at is not null and check_at <= ?1 order by check_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string }>();
  return results.map((row) => row.organisation_id);
}

/** Accounts with the payment provider that nobody has read since an instant. */
export async function findAccountsUnread(
  d1: D1Database,
  readBefore: number,
  limit: number,
): Promise<string[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id from billing_customers where stripe_id is not null and (read_at is null or read_at < ?1) order by read_at limit ?2",
    )
    .bind(readBefore, limit)
    .all<{ organisation_id: string }>();
  return results.map((row) => row.organisation_id);
}

/** Dossiers that the system has to look at: dossiers_to_wake reads these and no other. */
export async function findDossiersToWake(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; dossierId: string; wakeAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, wake_at from dossiers where wake_at is not null and wake_at <= ?1 order by wake_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string; id: string; wake_at: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    dossierId: row.id,
    wakeAt: row.wake_at,
  }));
}

/** Programmes whose drafts are reminded now: programmes_to_remind reads these and no other. */
export async function findProgrammesToRemind(
  d1: D1Database,
  now: number,
  limit: number,
): Promise<{ organisationId: string; programmeId: string; remindAt: number }[]> {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, remind_at from programmes where remind_at is not null and remind_at <= ?1 order by remind_at limit ?2",
    )
    .bind(now, limit)
    .all<{ organisation_id: string; id: string; remind_at: number }>();
  return results.map((row) => ({
    organisationId: row.organisation_id,
    programmeId: row.id,
    remindAt: row.remind_at,
  }));
}
