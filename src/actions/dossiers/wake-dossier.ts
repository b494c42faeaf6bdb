import { eq, lte, sql } from "drizzle-orm";
import { z } from "zod";

import { undoMs } from "#domain/dossiers/retention";
import { wasNeverSent } from "#domain/dossiers/shelf";
import type { WakeAct } from "#domain/dossiers/wakes";
import { id } from "#domain/input";
import { parisDay } from "#domain/time";
import { action, type ActionContext } from "#actions/action";
import { toApplicant, type Applicant } from "#actions/dossiers/applicant-mail";
import { fillingOf, type Filling } from "#actions/dossiers/filling";
import { isRunning } from "#actions/dossiers/is-running";
import { nextWake, wakeAtNow } from "#actions/dossiers/waking";
import type { Change, MailOrder } from "#db/commit";
import { forgetDeadline } from "#db/dossiers/deadline";
import { destroyDossier } from "#db/dossiers/destroy";
import { deadlineExtensions } from "#db/dossiers/life-schema";
import { applicantOf, around, dossierById } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { mustHold, type Guard } from "#db/guards";
import { countMove } from "#db/programmes/counts";
import { one } from "#db/statement";

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * What the clock owes one dossier: the mail of a new draft, the warnings before its deletion, its bin, its end.
 * While the organisation sleeps or has expired, nothing is warned, deleted or destroyed: nobody could keep it.
 */
export const wakeDossier = action({
  name: "dossiers.wake",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({ dossierId: id("dos") }),
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    applicant: one(applicantOf(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run(context, { dossierId }, { dossier, applicant, ...read }) {
    const { tenant, now } = context;
    if (!dossier || dossier.wakeAt === null || dossier.wakeAt > now) return { result: false };
    const filling = fillingOf(dossier, read, "staff");
    const { act, nextAt } = wakeAtNow(dossier, filling.programme, ...historyOf(filling), now);
    if (!isRunning(context)) return { result: true, change: asleep(context, dossier, act) };
    if (act === "purge") {
      const counted =
        dossier.isTest || dossier.trashedAt !== null
          ? []
          : countMove(tenant, dossier.programmeId, dossier.state, null);
      return {
        result: true,
        change: {
          steps: [
            asRead(context, dossier),
            // One that still runs was promised to whoever may begin again.
            ...forgetDeadline(tenant, dossier, lte(deadlineExtensions.until, now)),
            ...destroyDossier(tenant, dossierId, now),
            ...counted,
          ],
          audit: { subject: dossierId, details: { act } },
        },
      };
    }
    if (act === null) return { result: true, change: later(context, dossier, nextAt) };
    return { result: true, change: changeOf(context, filling, applicant, act, nextAt) };
  },
});

const historyOf = ({ dossier, standing, rows }: Filling): [since: number, hasHistory: boolean] => [
  standing.since ?? dossier.createdAt,
  rows.transitions.length > 0,
];

/** A draft taken up again meanwhile, from the bin too, is looked at again as it is now. */
function asRead({ tenant }: ActionContext, { id: dossierId, version }: Filling["dossier"]): Guard {
  const same = tenant.owns(dossiers, eq(dossiers.id, dossierId), eq(dossiers.version, version));
  return mustHold("conflict", sql`exists (select 1 from ${dossiers} where ${same})`);
}

/** A bin that would be emptied is kept two weeks more, looked at each week: whoever comes back has a week to restore. */
function asleep(context: ActionContext, dossier: Filling["dossier"], act: WakeAct | null): Change {
  const put = later(context, dossier, context.now + week);
  if (act !== "purge" || dossier.isTest) return put;
  const kept = { purgeAt: context.now + undoMs };
  return {
    ...put,
    steps: [...put.steps, context.tenant.update(dossiers, kept, eq(dossiers.id, dossier.id))],
  };
}

const later = (context: ActionContext, dossier: Filling["dossier"], wakeAt: number | null): Change => ({
  steps: [asRead(context, dossier), context.tenant.update(dossiers, { wakeAt }, eq(dossiers.id, dossier.id))],
  audit: "none",
});

function changeOf(
  context: ActionContext,
  filling: Filling,
  applicant: Applicant | undefined,
  act: "tell-started" | "warn" | "delete",
  nextAt: number | null,
): Change {
  const { tenant, now } = context;
  const { dossier, programme } = filling;
  if (act === "tell-started")
    return {
      ...later(context, dossier, nextAt),
      mails: toApplicant("dossier-started", dossier, applicant, "1"),
    };
  const bin = { trashedAt: now, purgeAt: now + undoMs };
  const values = act === "warn" ? { warnedAt: now } : bin;
  const wakeAt = nextWake({ ...dossier, ...values }, programme, ...historyOf(filling), now);
  return {
    steps: [
      asRead(context, dossier),
      tenant.update(
        dossiers,
        { ...values, wakeAt, version: sql`${dossiers.version} + 1` },
        eq(dossiers.id, dossier.id),
      ),
      ...(act === "delete" ? countMove(tenant, dossier.programmeId, dossier.state, null) : []),
    ],
    audit: { subject: dossier.id, details: { act } },
    mails: act === "warn" ? warnings(context, filling, applicant) : [],
  };
}

/** The mail that counts them leaves once the others of its tick were warned too. */
const countedAfter = 3 * 60 * 60 * 1000;

/** The person for each dossier; the organisation once a day for each programme, of what was sent to it. */
function warnings(
  { now, organisation }: ActionContext,
  { dossier }: Filling,
  applicant: Applicant | undefined,
): MailOrder[] {
  const recipient = organisation.settings.identity.contactEmail;
  const toStaff: MailOrder[] =
    recipient === "" || wasNeverSent(dossier)
      ? []
      : [
          {
            kind: "dossiers-expiring",
            cause: `dossiers-expiring:${dossier.programmeId}:${parisDay(now)}`,
            subjectId: dossier.programmeId,
            recipient,
            locale: organisation.settings.locale,
            dueAt: now + countedAfter,
          },
        ];
  return [...toApplicant("dossier-expiring", dossier, applicant, String(now)), ...toStaff];
}
