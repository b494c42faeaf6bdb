import { and, eq, gt, isNull, sql, type SQL } from "drizzle-orm";

import { deadlineExtensions } from "#db/dossiers/life-schema";
import { dossiers } from "#db/dossiers/schema";
import { mustHaveChanged, mustHold, type Guard } from "#db/guards";
import { programmeCounts, programmes } from "#db/programmes/schema";
import type { Tenant, Write } from "#db/tenant";
import type { DossierState } from "#domain/dossiers/states";
import type { RefusalCode } from "#domain/refusals";

type Values = Partial<
  Pick<
    typeof programmes.$inferInsert,
    | "title"
    | "summary"
    | "description"
    | "opensAt"
    | "closesAt"
    | "graceMinutes"
    | "reminders"
    | "retentionMonths"
    | "revisionId"
    | "publishedAt"
    | "archivedAt"
    | "trashedAt"
  >
>;

/** Changes a programme that is still at the version that was read. */
export const changeProgramme = (
  tenant: Tenant,
  { id, version }: { id: string; version: number },
  values: Values,
  now: number,
  stale: RefusalCode = "conflict",
): (Write | Guard)[] => [
  tenant.update(
    programmes,
    { ...values, ...remindersMove(values, now), updatedAt: now, version: version + 1 },
    eq(programmes.id, id),
    eq(programmes.version, version),
  ),
  mustHaveChanged(stale),
];

/** Refuses when a dossier came to one of these states since the counts were read. */
export function mustHaveNoneIn(tenant: Tenant, programmeId: string, states: readonly DossierState[]): Guard {
  const total = sql.join(
    states.map((state) => programmeCounts[state]),
    sql` + `,
  );
  const found = and(
    tenant.owns(programmeCounts, eq(programmeCounts.programmeId, programmeId)),
    sql`${total} > 0`,
  );
  return mustHold(
    "programme_has_dossiers",
    sql`not exists (select 1 from ${programmeCounts} where ${found})`,
  );
}

/** Refuses when a dossier that was sent is back with its applicant: one of its steps was validated, or they took it back. */
export function mustHaveNoneBack(tenant: Tenant, programmeId: string): Guard {
  const back = and(
    tenant.owns(dossiers, eq(dossiers.programmeId, programmeId), eq(dossiers.state, "draft")),
    sql`${dossiers.submittedAt} is not null and ${dossiers.isTest} = 0 and ${dossiers.archivedAt} is null and ${dossiers.trashedAt} is null`,
  );
  return mustHold("programme_has_dossiers", sql`not exists (select 1 from ${dossiers} where ${back})`);
}

/** Refuses to close for good what somebody was told that they may still send to. */
export function mustHaveNoDeadlineRunning(tenant: Tenant, programmeId: string, now: number): Guard {
  const running = tenant.owns(
    deadlineExtensions,
    eq(deadlineExtensions.programmeId, programmeId),
    gt(deadlineExtensions.until, now),
  );
  return mustHold(
    "deadline_still_granted",
    sql`not exists (select 1 from ${deadlineExtensions} where ${running})`,
  );
}

/** Refuses to take up again, or to ask anybody for, what would be destroyed with its programme. */
export const mustBeOutOfBin = (tenant: Tenant, programmeId: string): Guard =>
  mustHold(
    "programme_in_bin",
    sql`exists (select 1 from ${programmes} where ${tenant.owns(programmes, eq(programmes.id, programmeId), isNull(programmes.trashedAt))})`,
  );

/** The next reminder is computed again at the next tick, which still finds one that is due already. */
export const remindersAgain = (now: number): SQL =>
  sql`min(coalesce(${programmes.remindAt}, ${now}), ${now})`;

/** What the reminders of drafts follow. */
const followed = ["closesAt", "reminders", "publishedAt", "archivedAt", "trashedAt"] as const;

const remindersMove = (values: Values, now: number): { remindAt?: SQL } =>
  followed.some((name) => Object.hasOwn(values, name)) ? { remindAt: remindersAgain(now) } : {};
