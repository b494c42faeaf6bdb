import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { accessOf } from "#domain/access";
import { id } from "#domain/input";
import { minGapOf, nextStep, type Cadence } from "#domain/invitations/cadence";
import { skipOf } from "#domain/invitations/invitation";
import { nextOpening } from "#domain/invitations/quiet-hours";
import { parisDay } from "#domain/time";
import { stateOf } from "#domain/plans/entitlement";
import { action, type ActionContext, type Outcome } from "#actions/action";
import { mailOf, planOf, sendingOf } from "#actions/invitations/remind";
import { cadenceFrom } from "#actions/invitations/standing";
import { people } from "#db/identity/schema";
import { cadenceOf } from "#db/invitations/queries";
import { remindableOfSameAddress, reminderWrites, type Remindable } from "#db/invitations/reminders";
import { invitations } from "#db/invitations/schema";
import { one } from "#db/statement";

const hour = 60 * 60 * 1000;

/**
 * Does what is owed of one invitation: a reminder, or its end. Everything is asked again first; the other requests
 * that wait for the same address within a day go in the same mail.
 */
export const followUp = action({
  name: "invitations.follow-up",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ invitationId: id("inv") }),
  refuses: ["conflict"],
  reads: (scope, { invitationId }) => ({
    all: remindableOfSameAddress(scope, invitationId),
    settings: one(cadenceOf(scope)),
  }),
  run(context, { invitationId }, { all, settings }): Promise<Outcome<boolean>> | Outcome<boolean> {
    const { now, organisation } = context;
    const row = all.find((candidate) => candidate.id === invitationId);
    if (!row || row.dueAt === null || row.dueAt > now) return { result: false };
    const cadence = cadenceFrom(settings);
    const skip = skipOf(row, minGapOf(cadence), now);
    if (skip !== null && skip !== "too_recent") return postpone(context, row, null);
    const open = accessOf(stateOf(organisation, now), "outreach") === "open";
    if (!open) return postpone(context, row, nextOpening(now + 24 * hour, cadence.quiet));
    const opening = nextOpening(now, cadence.quiet);
    if (opening > now) return postpone(context, row, opening);
    const step = nextStep(
      { from: row.cadenceFrom, lastSentAt: row.lastSentAt, automatic: row.automaticCount },
      cadence,
    );
    if (step.at > now) return postpone(context, row, step.at);
    if (step.kind === "stop") return stop(context, row);
    const wroteAt = Math.max(...all.map(({ lastSentAt }) => lastSentAt));
    if (wroteAt > now - 20 * hour)
      return postpone(context, row, nextOpening(wroteAt + 24 * hour, cadence.quiet));
    return remind(context, digestOf(all, row, cadence, now), row, cadence);
  },
});

function postpone(
  { tenant }: ActionContext,
  { id: invitationId, dueAt }: Remindable,
  until: number | null,
): Outcome<boolean> {
  const still = sql`${invitations.dueAt} = ${dueAt}`;
  const steps = [tenant.update(invitations, { dueAt: until }, eq(invitations.id, invitationId), still)];
  return { result: true, change: { steps, audit: "none" } };
}

/** The others of the address that a reminder would reach within a day. */
const digestOf = (
  all: readonly Remindable[],
  row: Remindable,
  cadence: Cadence,
  now: number,
): Remindable[] => [
  row,
  ...all.filter(
    (other) =>
      other.id !== row.id &&
      other.dueAt !== null &&
      other.dueAt <= now + 24 * hour &&
      skipOf(other, minGapOf(cadence), now) === null &&
      nextStep(
        { from: other.cadenceFrom, lastSentAt: other.lastSentAt, automatic: other.automaticCount },
        cadence,
      ).kind === "remind",
  ),
];

function remind(
  context: ActionContext,
  digest: readonly Remindable[],
  row: Remindable,
  cadence: Cadence,
): Outcome<boolean> {
  const mailId = context.newId("mai");
  const planned = digest.map((each) => planOf(each, mailId, cadence, context.now, true));
  return {
    result: true,
    change: {
      steps: reminderWrites(context.tenant, planned, sendingOf(context, cadence, true)),
      mails: [mailOf(row, mailId)],
      audit: { subject: row.id, details: { rank: row.reminderCount + 1, requests: digest.length } },
    },
  };
}

/** Nobody answered: reminders stop, and whoever asked is told, once a day for all their requests. */
async function stop(context: ActionContext, row: Remindable): Promise<Outcome<boolean>> {
  const { tenant, now, organisation } = context;
  const [issuer] = await tenant.db
    .select({ email: people.email, locale: people.locale })
    .from(people)
    .where(eq(people.id, row.issuedBy));
  const over = {
    endedAt: now,
    ending: "expired" as const,
    dueAt: null,
    version: sql`${invitations.version} + 1`,
  };
  const mail = issuer && {
    kind: "invitations-ended",
    cause: `invitations-ended:${organisation.id}:${row.issuedBy}:${parisDay(now)}`,
    subjectId: row.issuedBy,
    recipient: issuer.email,
    personId: row.issuedBy,
    locale: issuer.locale,
  };
  return {
    result: true,
    change: {
      steps: [
        tenant.update(
          invitations,
          over,
          eq(invitations.id, row.id),
          sql`${invitations.dueAt} = ${row.dueAt}`,
        ),
      ],
      audit: { subject: row.id, details: { ending: "expired" } },
      ...(mail && { mails: [mail] }),
    },
  };
}
