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

/** Exports of an account that were given up before an instant, of which something is left: jobs_left_behind reads these and no other. */
export async function findExportsGivenUp(
  d1: D1Database,
  before: number,
  limit: number,
): Promise<{ organisationId: string; jobId: string }[]> {
  const { results } = await d1
    .prepare(
      `select organisation_id, id from jobs where cursor is not null and (failed_at is not null or cancelled_at is not null)
         and kind = 'organisations.export-account' and coalesce(cancelled_at, failed_at) <= ?1 order by created_at limit ?2`,
    )
    .bind(before, limit)
    .all<{ organisation_id: string; id: string }>();
  return results.map((row) => ({ organisationId: row.organisation_id, jobId: row.id }));
}
