import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { dossierYear } from "#domain/dossiers/dossier-number";
import { sheetOf } from "#domain/dossiers/sheet";
import { planTransition, type Transition } from "#domain/dossiers/transitions";
import { clearHidden } from "#domain/forms/hidden-answers";
import { id } from "#domain/input";
import { canSubmit } from "#domain/programmes/deadlines";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { fillingOf, measure, type Filling } from "#actions/dossiers/filling";
import { indexSteps } from "#actions/dossiers/search-index";
import { moveSteps } from "#actions/dossiers/moves";
import { sha256 } from "#actions/hash";
import { prepared } from "#actions/read-scope";
import { around, ownDossier } from "#db/dossiers/queries";
import { dossierAnswers, dossiers } from "#db/dossiers/schema";
import { counters } from "#db/organisations/schema";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

const reads = prepared((scope, { dossierId }: { dossierId: string }) => ({
  dossier: one(ownDossier(scope, dossierId)),
  ...around(scope, dossierId),
}));

/** Sends a dossier, or sends it again after a correction: only when the server finds it complete, and in time. */
export const submitDossier = action({
  name: "dossiers.submit",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: [
    "not_found",
    "dossier_state_forbids",
    "dossier_incomplete",
    "dossier_ineligible",
    "programme_closed",
    "programme_not_open",
    "programme_not_published",
    "conflict",
  ],
  reads,
  async run(context, _input, { dossier, ...read }) {
    const filling = fillingOf(dossier, read);
    const transition = planSending(context, filling);
    const hash = await sha256(receiptText(filling));
    const { id: dossierId } = filling.dossier;
    const organisationEmail = context.organisation.settings.identity.contactEmail;
    return {
      result: { id: dossierId, submittedAt: context.now, hash },
      change: {
        steps: [
          ...clearSteps(context, filling),
          ...numberSteps(context, filling),
          ...moveSteps(context, filling, [transition], {
            submittedAt: context.now,
            submittedHash: hash,
            progress: 100,
            sheet: sheetOf(filling.definition, filling.answers, filling.dossier),
          }),
          ...indexSteps(context.tenant, filling),
        ],
        audit: { subject: dossierId, details: { verb: transition.verb, hash } },
        mails: [
          {
            kind: "dossier-submitted",
            cause: `dossier-submitted:${dossierId}:${context.now}`,
            subjectId: dossierId,
            recipient: filling.dossier.applicantEmail,
            personId: filling.dossier.personId,
            locale: localeOf(context),
          },
          ...(organisationEmail
            ? [
                {
                  kind: "dossier-received",
                  cause: `dossier-received:${dossierId}:${context.now}`,
                  subjectId: dossierId,
                  recipient: organisationEmail,
                  locale: context.organisation.settings.locale,
                },
              ]
            : []),
        ],
      },
    };
  },
});

const localeOf = ({ actor, organisation }: ActionContext) =>
  actor.kind === "person" ? actor.person.locale : organisation.settings.locale;

function planSending({ now }: ActionContext, filling: Filling): Transition {
  const { dossier, programme, rows } = filling;
  const { completeness, ineligibility } = measure(filling);
  const verb = dossier.state === "correction_requested" ? "resubmit" : "submit";
  const inTime =
    verb === "resubmit" || canSubmit(programme, { startedAt: dossier.createdAt, extendedUntil: null }, now);
  if (inTime instanceof Refusal) throw inTime;
  const facts = {
    transitions: rows.transitions,
    complete: completeness.complete,
    ineligible: ineligibility !== null,
    nextValidationStepId: completeness.nextValidationStepId,
  };
  const plan = planTransition(facts, verb, now, { kind: "applicant", id: dossier.personId });
  if (!(plan instanceof Refusal)) return plan;
  const missing = completeness.steps.flatMap((step) => step.missing);
  throw plan.code === "dossier_incomplete" ? new Refusal(plan.code, { errors: missing }) : plan;
}

/** What the receipt's hash covers: the answers and the documents, in a fixed order. */
function receiptText({ dossier, answers, rows }: Filling): string {
  const documents = rows.documents
    .filter(({ acceptedAt }) => acceptedAt !== null)
    .map(({ id, sha256: hash }) => [id, hash]);
  return JSON.stringify([
    dossier.id,
    dossier.revisionId,
    Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    documents.toSorted(),
  ]);
}

/** What the form hides is forgotten when it is sent, not while it is typed. */
function clearSteps({ tenant, now }: ActionContext, { definition, answers, dossier }: Filling): Write[] {
  const { answers: kept, clearedIds } = clearHidden(definition, answers);
  const gone = clearedIds.filter((fieldId) => !Object.hasOwn(kept, fieldId));
  return gone.map((fieldId) =>
    tenant.update(
      dossierAnswers,
      { value: null, version: sql`${dossierAnswers.version} + 1`, updatedAt: now },
      eq(dossierAnswers.dossierId, dossier.id),
      eq(dossierAnswers.fieldId, fieldId),
    ),
  );
}

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
