import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import type { ActorKind } from "#domain/dossiers/actor";
import { dossierYear } from "#domain/dossiers/dossier-number";
import { sheetOf } from "#domain/dossiers/sheet";
import { followsValidation, planTransition, type Transition } from "#domain/dossiers/transitions";
import { id } from "#domain/input";
import { canSubmit } from "#domain/programmes/deadlines";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { toApplicant, toOrganisation, type Applicant } from "#actions/dossiers/applicant-mail";
import { fillingOf, measure, type Filling } from "#actions/dossiers/filling";
import { forgetHidden } from "#actions/dossiers/forget-hidden";
import { indexSteps } from "#actions/dossiers/search-index";
import { moveSteps } from "#actions/dossiers/moves";
import { receiptHash } from "#actions/dossiers/receipt-hash";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { prepared } from "#actions/read-scope";
import { applyCorrections, completeChanges } from "#db/dossiers/corrections";
import { applicantOf, around, dossierById, ownDossier } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { counters } from "#db/organisations/schema";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

const reads = prepared((scope, { dossierId }: { dossierId: string }) => ({
  dossier: one(ownDossier(scope, dossierId)),
  applicant: one(applicantOf(scope, dossierId)),
  ...around(scope, dossierId),
}));

const refuses = [
  "not_found",
  "dossier_state_forbids",
  "dossier_incomplete",
  "dossier_ineligible",
  "programme_closed",
  "programme_not_open",
  "programme_not_published",
  "conflict",
] as const;

/** Sends a dossier, or sends it again after a correction: only when the server finds it complete, and in time. */
export const submitDossier = action({
  name: "dossiers.submit",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses,
  /** An answer of the team, or of another tab, may be written meanwhile: it is sent as it then is. */
  retriedOn: "conflict",
  reads,
  run: (context, _input, { dossier, applicant, ...read }) =>
    send(context, fillingOf(dossier, read, "applicant"), applicant, "applicant"),
});

/** Sends a draft for its applicant, who opened it to the organisation: what is missing stops it all the same. */
export const submitForApplicant = action({
  name: "dossiers.submit-for-applicant",
  requires: "dossiers.decide",
  access: "write",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses,
  retriedOn: "conflict",
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    applicant: one(applicantOf(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run(context, _input, { dossier, applicant, ...read }) {
    const filling = fillingOf(dossier, read, "staff");
    const { state, isTest, sharedAt } = staffDossier(filling.dossier);
    const isOpened = state === "draft" && (isTest || sharedAt !== null);
    if (!isOpened) throw new Refusal("dossier_state_forbids");
    return send(context, filling, applicant, "staff");
  },
});

async function send(
  context: ActionContext,
  filled: Filling,
  applicant: Applicant | undefined,
  side: ActorKind,
) {
  const { tenant, now, organisation } = context;
  const { transition, inGrace } = planSending(context, filled, side);
  const { filling, before, after } = forgetHidden(context, filled);
  const hash = await receiptHash(filling);
  const { dossier } = filling;
  const resent = transition.verb === "resubmit";
  const sent = {
    submittedAt: now,
    submittedHash: hash,
    sharedAt: null,
    movedFrom: null,
    progress: measure(filling).completeness.percent,
    sheet: sheetOf(filling.definition, filling.answers, dossier),
  };
  return {
    result: { id: dossier.id, submittedAt: now, hash },
    change: {
      steps: [
        ...before,
        ...(resent ? applyCorrections(tenant, dossier.id, now) : []),
        ...after,
        ...toldSince(context, filling),
        ...numberSteps(context, filling),
        ...moveSteps(context, filling, [transition], sent),
        ...(dossier.isTest ? [] : indexSteps(tenant, filling)),
      ],
      audit: { subject: dossier.id, details: { verb: transition.verb, hash, ...(inGrace && { inGrace }) } },
      mails: [
        ...toApplicant("dossier-submitted", dossier, applicant, String(dossier.version)),
        ...toOrganisation(
          resent ? "dossier-corrected" : "dossier-received",
          dossier,
          organisation,
          String(dossier.version),
        ),
      ],
    },
  };
}

/** What a draft that went back to its applicant changed in what had been sent: its history tells it from now on. */
function toldSince({ tenant, now }: ActionContext, { dossier, standing, rows }: Filling): Write[] {
  if (dossier.state !== "draft" || dossier.submittedAt === null || dossier.isTest) return [];
  const withNew = !followsValidation(rows.transitions);
  return completeChanges(tenant, dossier.id, { since: standing.since ?? 0, now, withNew });
}

function planSending(
  { now, actor }: ActionContext,
  filling: Filling,
  side: ActorKind,
): { transition: Transition; inGrace: boolean } {
  const { dossier, rows } = filling;
  const { completeness, ineligibility } = measure(filling);
  const verb = dossier.state === "correction_requested" ? "resubmit" : "submit";
  const hasNoDeadline = verb === "resubmit" || dossier.isTest || followsValidation(rows.transitions);
  const window = hasNoDeadline ? { inGrace: false } : windowOf(filling, now);
  if (window instanceof Refusal) throw window;
  const facts = {
    transitions: rows.transitions,
    complete: completeness.complete,
    ineligible: ineligibility !== null,
    nextValidationStepId: completeness.nextValidationStepId,
  };
  const transition = planTransition(facts, verb, now, { kind: side, id: actorId(actor) ?? "system" });
  if (!(transition instanceof Refusal)) return { transition, inGrace: window.inGrace };
  const missing = completeness.steps.flatMap((step) => step.missing);
  throw transition.code === "dossier_incomplete"
    ? new Refusal(transition.code, { errors: missing })
    : transition;
}

/** Whether this dossier can be sent now: its person may have a deadline of their own. */
const windowOf = ({ dossier, programme, rows }: Filling, now: number) =>
  canSubmit(programme, { startedAt: dossier.createdAt, extendedUntil: rows.extension?.until ?? null }, now);

/** The first sending takes the next number of the organisation and year, inside the commit: never twice, no gap. */
function numberSteps({ tenant, now }: ActionContext, { dossier }: Filling): Write[] {
  if (dossier.number !== null || dossier.isTest) return [];
  const year = dossierYear(now);
  const name = `dossiers:${year}`;
  return [
    tenant.nextOf(name),
    tenant.update(dossiers, { number: sequenceOf(tenant, name, year) }, eq(dossiers.id, dossier.id)),
  ];
}

/** As `dossierNumber` writes it. */
const sequenceOf = ({ organisationId }: Tenant, name: string, year: number) =>
  sql`(select printf('DOS-%d-%06d', ${year}, ${counters.value}) from ${counters} where ${counters.organisationId} = ${organisationId} and ${counters.name} = ${name})`;
