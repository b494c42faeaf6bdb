type DueRow = { organisation_id: string; id: string; due_at: number };
const toDueRow = ({ organisation_id: organisationId, id, due_at: dueAt }: DueRow) => ({
  organisationId,
  id,
  dueAt,
});

/** Invitations to remind or to end: invitations_due reads what is due and no other. */
export async function findDueInvitations(d1: D1Database, now: number, limit: number) {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, due_at from invitations where due_at is not null and due_at <= ?1 order by due_at limit ?2",
    )
    .bind(now, limit)
    .all<DueRow>();
  return results.map(toDueRow);
}

/** Pre-qualifications whose next alert, or whose end, came due. */
export async function findExpiringPrequalifications(d1: D1Database, now: number, limit: number) {
  const { results } = await d1
    .prepare(
      "select organisation_id, id, next_expiry_at as due_at from prequalifications where next_expiry_at <= ?1 order by next_expiry_at limit ?2",
    )
    .bind(now, limit)
    .all<DueRow>();
  return results.map(toDueRow);
}
