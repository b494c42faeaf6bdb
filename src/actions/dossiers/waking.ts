import { wakeOf, type Wake } from "#domain/dossiers/wakes";
import type { DossierRow, Filling } from "#actions/dossiers/filling";

type Kept = Pick<
  DossierRow,
  "state" | "isTest" | "createdAt" | "updatedAt" | "keepUntil" | "warnedAt" | "trashedAt" | "purgeAt"
>;

/** What the system owes a dossier now. `since`: when its state began. Instants are UTC milliseconds. */
export const wakeAtNow = (
  dossier: Kept,
  { retentionMonths }: Pick<Filling["programme"], "retentionMonths">,
  since: number,
  hasHistory: boolean,
  now: number,
): Wake =>
  wakeOf(
    {
      state: dossier.state,
      since,
      startedAt: dossier.createdAt,
      touchedAt: dossier.updatedAt,
      keepUntil: dossier.keepUntil,
      isTest: dossier.isTest,
      hasHistory,
      retentionMonths,
      warnedAt: dossier.warnedAt,
      trashedAt: dossier.trashedAt,
      purgeAt: dossier.purgeAt,
    },
    now,
  );

/** When the system next looks at it. */
export const nextWake = (...of: Parameters<typeof wakeAtNow>): number | null => wakeAtNow(...of).nextAt;
