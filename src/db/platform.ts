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

/** A local-time job and the day, `YYYY-MM-DD` in Europe/Paris, that it runs for. */
export type DailyRun = { job: string; day: string };

/** Owes work once: rows whose id is known already are left alone. With it, in one batch, the day of a daily job is done. */
export async function owe(d1: D1Database, due: readonly Due[], now: number, run?: DailyRun): Promise<void> {
  const rows = due.map(({ id, organisationId, message: { kind, ...payload } }) => ({
    id,
    organisationId,
    kind,
    payload,
  }));
  await d1.batch([
    d1
      .prepare(
        `insert or ignore into outbox (id, organisation_id, kind, payload, due_at)
         select value ->> 'id', value ->> 'organisationId', value ->> 'kind', value -> 'payload', ?2 from json_each(?1)`,
      )
      .bind(JSON.stringify(rows), now),
    ...(run ? [markRun(d1, run, now)] : []),
  ]);
}

const markRun = (d1: D1Database, { job, day }: DailyRun, now: number) =>
  d1.prepare("insert or ignore into daily_runs (job, day, at) values (?1, ?2, ?3)").bind(job, day, now);

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

/** When each tick last succeeded, by its cron. */
export async function lastBeats(d1: D1Database): Promise<Map<string, number>> {
  const { results } = await d1.prepare("select job, at from heartbeats").all<{ job: string; at: number }>();
  return new Map(results.map(({ job, at }) => [job, at]));
}

/** Whether a local-time job has yet to run on a local day. */
export const isDayOpen = async (d1: D1Database, { job, day }: DailyRun): Promise<boolean> =>
  (await d1.prepare("select 1 from daily_runs where job = ?1 and day = ?2").bind(job, day).first()) === null;
