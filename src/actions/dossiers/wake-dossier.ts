import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { accessOf } from "#domain/access";
import { undoMs } from "#domain/dossiers/retention";
import { id } from "#domain/input";
import { stateOf } from "#domain/plans/entitlement";
import { parisDay } from "#domain/time";
import { action, type ActionContext } from "#actions/action";
import { toApplicant, type Applicant } from "#actions/dossiers/applicant-mail";
import { fillingOf, type Filling } from "#actions/dossiers/filling";
import { nextWake, wakeAtNow } from "#actions/dossiers/waking";
import type { Change, MailOrder } from "#db/commit";
import { destroyDossier } from "#db/dossiers/destroy";
import { applicantOf, around, dossierById } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { mustHaveChanged } from "#db/guards";
import { countMove } from "#db/programmes/counts";
import { one } from "#db/statement";

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * What the clock owes one dossier: the mail of a new draft, the warnings before its deletion, its bin, its end.
 * While the organisation sleeps or has expired, nothing is warned or deleted: nobody could keep it longer.
 */
export const wakeDossier = action({
  name: "dossiers.wake",
  requires: "system.run",
  access: "settle",
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
    if (act === "purge") {
      const counted =
        dossier.isTest || dossier.trashedAt !== null
          ? []
          : countMove(tenant, dossier.programmeId, dossier.state, null);
      return {
        result: true,
        change: {
          steps: [...destroyDossier(tenant, dossierId, now), ...counted],
          audit: { subject: dossierId, details: { act } },
        },
      };
    }
    if (!isRunning(context)) return { result: true, change: later(context, dossierId, now + week) };
    if (act === null) return { result: true, change: later(context, dossierId, nextAt) };
    return { result: true, change: changeOf(context, filling, applicant, act, nextAt) };
  },
});

const isRunning = ({ organisation, now }: ActionContext): boolean =>
  accessOf(stateOf(organisation, now), "write") === "open";

const historyOf = ({ dossier, standing, rows }: Filling): [since: number, hasHistory: boolean] => [
  standing.since ?? dossier.createdAt,
  rows.transitions.length > 0,
];

const later = ({ tenant }: ActionContext, dossierId: string, wakeAt: number | null): Change => ({
  steps: [tenant.update(dossiers, { wakeAt }, eq(dossiers.id, dossierId))],
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
      ...later(context, dossier.id, nextAt),
      mails: toApplicant("dossier-started", dossier, applicant, "1"),
    };
  const bin = { trashedAt: now, purgeAt: now + undoMs };
  const values = act === "warn" ? { warnedAt: now } : bin;
  const wakeAt = nextWake({ ...dossier, ...values }, programme, ...historyOf(filling), now);
  return {
    steps: [
      tenant.update(
        dossiers,
        { ...values, wakeAt, version: sql`${dossiers.version} + 1` },
        eq(dossiers.id, dossier.id),
        eq(dossiers.version, dossier.version),
      ),
      mustHaveChanged("conflict"),
      ...(act === "delete" ? countMove(tenant, dossier.programmeId, dossier.state, null) : []),
    ],
    audit: { subject: dossier.id, details: { act } },
    mails: act === "warn" ? warnings(context, filling, applicant) : [],
  };
}

/** The person for each dossier; the organisation once a day for each programme, drafts aside. */
function warnings(
  { now, organisation }: ActionContext,
  { dossier }: Filling,
  applicant: Applicant | undefined,
): MailOrder[] {
  const recipient = organisation.settings.identity.contactEmail;
  const toStaff: MailOrder[] =
    recipient === "" || dossier.state === "draft"
      ? []
      : [
          {
            kind: "dossiers-expiring",
            cause: `dossiers-expiring:${dossier.programmeId}:${parisDay(now)}`,
            subjectId: dossier.programmeId,
            recipient,
            locale: organisation.settings.locale,
          },
        ];
  return [...toApplicant("dossier-expiring", dossier, applicant, String(now)), ...toStaff];
}
