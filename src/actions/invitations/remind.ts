import { minGapOf, nextStep, type Cadence } from "#domain/invitations/cadence";
import { invitationLifetime, skipOf, type Skip } from "#domain/invitations/invitation";
import type { ActionContext } from "#actions/action";
import { whoOf } from "#actions/invitations/standing";
import type { MailOrder } from "#db/commit";
import { reminderWrites, type Planned, type Remindable } from "#db/invitations/reminders";
import type { Write } from "#db/tenant";

export type Reminding = {
  steps: Write[];
  mails: MailOrder[];
  reminded: string[];
  skipped: { id: string; localId: string; reason: Skip }[];
};

/** Reminds those whom the rules let be reminded, one mail each, and says why of the others. */
export function remindEach(
  context: ActionContext,
  rows: readonly Remindable[],
  cadence: Cadence,
  by = whoOf(context),
): Reminding {
  const judged = rows.map((row) => ({ row, reason: skipOf(row, minGapOf(cadence), context.now) }));
  const chosen = judged.flatMap(({ row, reason }) =>
    reason === null ? [{ row, mailId: context.newId("mai") }] : [],
  );
  const planned = chosen.map(({ row, mailId }) => planOf(row, mailId, cadence, context.now, false));
  return {
    steps:
      planned.length === 0
        ? []
        : reminderWrites(context.tenant, planned, sendingOf(context, cadence, false, by)),
    mails: chosen.map(({ row, mailId }) => mailOf(row, mailId)),
    reminded: chosen.map(({ row }) => row.id),
    skipped: judged.flatMap(({ row, reason }) =>
      reason === null ? [] : [{ id: row.id, localId: row.localId, reason }],
    ),
  };
}

export const sendingOf = (
  context: ActionContext,
  cadence: Cadence,
  automatic: boolean,
  by = whoOf(context),
) => ({
  at: context.now,
  automatic,
  by,
  sentBefore: context.now - minGapOf(cadence),
  expiresAt: context.now + invitationLifetime,
});

/** A reminder and the step that follows it. One that reopens what had expired starts its cadence again. */
export function planOf(
  row: Remindable,
  mailId: string,
  cadence: Cadence,
  now: number,
  automatic: boolean,
): Planned {
  const from = row.ending === "expired" ? now : row.cadenceFrom;
  const count = row.ending === "expired" ? 0 : row.automaticCount + (automatic ? 1 : 0);
  const step = nextStep({ from, lastSentAt: now, automatic: count }, cadence);
  return {
    id: row.id,
    rank: row.reminderCount + 1,
    mailId,
    dueAt: step.at,
    cadenceFrom: from,
    automaticCount: count,
  };
}

/** Of two reminders of one rank, the one whose claim was made is sent: the mail of the other stands in no one's way. */
export const mailOf = ({ id, email, locale }: Remindable, mailId: string): MailOrder => ({
  id: mailId,
  kind: "partner-reminder",
  cause: `partner-reminder:${id}:${mailId}`,
  subjectId: id,
  recipient: email,
  locale,
});
