import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { deadlineOf } from "#domain/programmes/deadlines";
import { defaultReminders, dueReminder, nextReminder, reminderInstants } from "#domain/programmes/reminders";
import { programmeState } from "#domain/programmes/states";
import { action, type ActionContext } from "#actions/action";
import { isRunning } from "#actions/dossiers/is-running";
import type { MailOrder } from "#db/commit";
import { areExtended, draftsToRemind, extensionsOf, programmeToRemind } from "#db/dossiers/reminders";
import { mustHaveChanged, mustHold } from "#db/guards";
import { programmes } from "#db/programmes/schema";
import { many, one } from "#db/statement";

/** Drafts are reminded this many at a time. */
const chunk = 100;

type Programme = Awaited<ReturnType<typeof programmeToRemind>>[number];
type Extension = Awaited<ReturnType<typeof extensionsOf>>[number];

/**
 * Reminds the people who have not finished, back from the deadline of each. The first message finds what is due and
 * when the next reminder is; it hands the rest over by chunks. Who has another dossier of the call in hand is left alone.
 */
export const remindDrafts = action({
  name: "dossiers.remind-drafts",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({
    programmeId: id("prg"),
    /** The reminder under way, and the draft after which it goes on. */
    dueAt: wholeNumber(0, Number.MAX_SAFE_INTEGER).optional(),
    after: id("dos").optional(),
  }),
  reads: (scope, { programmeId, after }) => ({
    programme: one(programmeToRemind(scope, programmeId)),
    extensions: many(extensionsOf(scope, programmeId)),
    drafts: many(draftsToRemind(scope, programmeId, after, chunk)),
  }),
  run(context, { programmeId, dueAt, after }, { programme, extensions, drafts }) {
    const { tenant, now } = context;
    if (!programme || (after === undefined && programme.remindAt === null)) return { result: false };
    const instants = instantsOf(programme, extensions, now);
    const since = dueAt ?? programme.remindAt ?? now;
    const due = instants.find((instant) => instant >= since && instant <= now);
    const orders =
      due === undefined || !isRunning(context)
        ? []
        : drafts.flatMap((draft) => reminder(programme, extensions, draft, due, now));
    const last = drafts.at(-1);
    const more = due !== undefined && last !== undefined && drafts.length === chunk;
    return {
      result: true,
      change: {
        steps:
          after === undefined
            ? [
                tenant.update(
                  programmes,
                  { remindAt: nextReminder(instants, due ?? now) },
                  eq(programmes.id, programmeId),
                  eq(programmes.version, programme.version),
                ),
                mustHaveChanged("conflict"),
                mustHold("conflict", areExtended(tenant, programmeId, extensions)),
              ]
            : [],
        audit: orders.length === 0 ? "none" : { subject: programmeId, details: { reminded: orders.length } },
        mails: orders,
        messages: more ? [{ kind: "dossiers.remind-drafts", programmeId, dueAt: due, after: last.id }] : [],
      },
    };
  },
});

const offsetsOf = ({ reminders }: Programme) => reminders ?? defaultReminders;

/** Every reminder of the call: of everyone's deadline, and of those granted to one person. */
function instantsOf(
  programme: Programme,
  extensions: readonly Extension[],
  now: ActionContext["now"],
): number[] {
  const state = programmeState(programme, now);
  if (state === "draft" || state === "archived" || state === "trashed" || state === "purged") return [];
  const deadlines = [programme.closesAt, ...extensions.map(({ until }) => until)];
  const all = deadlines.flatMap((deadline) =>
    deadline === null ? [] : reminderInstants(deadline, offsetsOf(programme)),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

/**
 * A draft begun after the reminder has nothing to be reminded of; nor one whose own deadline has others, or a later one
 * that came due as well.
 */
function reminder(
  programme: Programme,
  extensions: readonly Extension[],
  draft: Awaited<ReturnType<typeof draftsToRemind>>[number],
  due: number,
  now: number,
): MailOrder[] {
  const extension = extensions.find(({ email }) => email === draft.applicantEmail);
  const deadline = deadlineOf(programme, { extendedUntil: extension?.until ?? null });
  if (deadline === null) return [];
  const theirs = reminderInstants(deadline, offsetsOf(programme));
  if (dueReminder(theirs, { since: draft.createdAt, deadlineAt: deadline, now }) !== due) return [];
  const { id: dossierId, personId, email, locale } = draft;
  const cause = `draft-reminder:${dossierId}:${due}`;
  return [{ kind: "draft-reminder", cause, subjectId: dossierId, recipient: email, personId, locale }];
}
