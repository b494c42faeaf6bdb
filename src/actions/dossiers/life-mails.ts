import { standingFrom } from "#domain/dossiers/transitions";
import { fieldIndex } from "#domain/forms/layout";
import { purgeAt } from "#domain/programmes/lifecycle";
import { deletionAt, retentionOf } from "#domain/dossiers/retention";
import type { AnswerValue } from "#domain/forms/answers";
import type { ActionContext } from "#actions/action";
import { answerText } from "#domain/forms/answer-text";
import type { MailRow } from "#actions/integrations/mail-delivery";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { applicantUrl, dossierAndProgramme, staffUrl } from "#actions/dossiers/mails";
import { answerChangesOf } from "#db/dossiers/corrections";
import { paymentHistoryOf } from "#db/dossiers/payment-proofs";
import { revisionOf, transitionsOf } from "#db/dossiers/queries";

type Kinds =
  | "dossier-correction-requested"
  | "dossier-correction-ended"
  | "dossier-step-validated"
  | "dossier-reopened"
  | "dossier-edited"
  | "payment-proof-judged"
  | "payment-proof-received"
  | "dossier-corrected"
  | "dossier-withdrawn"
  | "dossier-help-asked"
  | "dossier-expiring";

/** What is read of a dossier for a mail to its applicant. */
async function forApplicant(context: ActionContext, { subjectId, recipient }: MailRow) {
  const found = await dossierAndProgramme(context, subjectId);
  if (!found || found.dossier.trashedAt !== null) return undefined;
  const base = { brand: brandOf(context), ...found.about, url: applicantUrl(context, subjectId) };
  return { ...found, base, envelope: { to: { email: recipient }, ...replyTo(context) } };
}

async function forOrganisation(context: ActionContext, { subjectId, recipient }: MailRow) {
  const found = await dossierAndProgramme(context, subjectId);
  if (!found) return undefined;
  const base = { brand: brandOf(context), ...found.about, url: staffUrl(context, subjectId) };
  return { ...found, base, envelope: { to: { email: recipient } } };
}

const lastReason = async ({ tenant }: ActionContext, dossierId: string): Promise<string> =>
  (await transitionsOf(tenant, dossierId)).at(-1)?.reason ?? "";

export const dossierLifeMails: Pick<OrganisationMails, Kinds> = {
  async "dossier-correction-requested"(context, row) {
    const found = await forApplicant(context, row);
    if (!found?.sent || found.dossier.state !== "correction_requested") return null;
    const message = await lastReason(context, row.subjectId);
    const { number } = found.sent;
    return {
      mail: { kind: "dossier-correction-requested", ...found.base, number, message },
      ...found.envelope,
    };
  },

  async "dossier-correction-ended"(context, row) {
    const found = await forApplicant(context, row);
    if (!found?.sent || found.dossier.state === "correction_requested") return null;
    const transitions = await transitionsOf(context.tenant, row.subjectId);
    const message = transitions.findLast(({ verb }) => verb === "take_under_review")?.reason ?? "";
    const { number } = found.sent;
    return { mail: { kind: "dossier-correction-ended", ...found.base, number, message }, ...found.envelope };
  },

  async "dossier-step-validated"(context, row) {
    const found = await forApplicant(context, row);
    if (!found?.sent) return null;
    const transitions = await transitionsOf(context.tenant, row.subjectId);
    const last = transitions.findLast(({ verb }) => verb === "validate_step");
    const stepId = standingFrom(transitions).validatedStepIds.at(-1) ?? "";
    const stepTitle = await titleOfStep(context, row.subjectId, stepId);
    const said = { number: found.sent.number, stepTitle, message: last?.reason ?? "" };
    return { mail: { kind: "dossier-step-validated", ...found.base, ...said }, ...found.envelope };
  },

  async "dossier-reopened"(context, row) {
    const found = await forApplicant(context, row);
    const open = found?.dossier.state === "under_review" || found?.dossier.state === "step_pending";
    if (!found?.sent || !open) return null;
    const message = await lastReason(context, row.subjectId);
    const { number } = found.sent;
    return { mail: { kind: "dossier-reopened", ...found.base, number, message }, ...found.envelope };
  },

  async "dossier-edited"(context, row) {
    const found = await forApplicant(context, row);
    if (!found?.sent) return null;
    const until = (await answerChangesOf(context.tenant, row.subjectId)).filter(
      ({ side, at }) => side === "staff" && at <= row.queuedAt,
    );
    const at = Math.max(...until.map((change) => change.at));
    const latest = until.filter((change) => change.at === at);
    const [revision] = await revisionOf(context.tenant, row.subjectId);
    if (!revision || latest.length === 0) return null;
    const index = fieldIndex(revision.definition);
    const changes = latest.flatMap(({ fieldId, before, after }) => {
      const field = index.get(fieldId)?.field;
      const say = (value: unknown) => (field ? answerText(field, asAnswer(value), row.locale) : "");
      return field ? [{ label: field.label, before: say(before), after: say(after) }] : [];
    });
    const said = { number: found.sent.number, reason: latest[0]?.reason ?? "", changes };
    return { mail: { kind: "dossier-edited", ...found.base, ...said }, ...found.envelope };
  },

  async "payment-proof-judged"(context, row) {
    const found = await forApplicant(context, row);
    const events = await paymentHistoryOf(context.tenant, row.subjectId);
    const last = latest(events.filter(({ verb, at }) => verb !== "send_proof" && at <= row.queuedAt));
    if (!found || !last || last.verb === "send_proof") return null;
    const stepTitle = await titleOfStep(context, row.subjectId, last.stepId);
    const said = { stepTitle, outcome: outcomes[last.verb], reason: last.reason ?? "" };
    return { mail: { kind: "payment-proof-judged", ...found.base, ...said }, ...found.envelope };
  },

  async "payment-proof-received"(context, row) {
    const found = await forOrganisation(context, row);
    const events = await paymentHistoryOf(context.tenant, row.subjectId);
    const last = latest(events.filter(({ at }) => at <= row.queuedAt));
    if (!found || last?.verb !== "send_proof") return null;
    const stepTitle = await titleOfStep(context, row.subjectId, last.stepId);
    return { mail: { kind: "payment-proof-received", ...found.base, stepTitle }, ...found.envelope };
  },

  async "dossier-corrected"(context, row) {
    const found = await forOrganisation(context, row);
    if (!found?.sent) return null;
    return { mail: { kind: "dossier-corrected", ...found.base, ...found.sent }, ...found.envelope };
  },

  async "dossier-withdrawn"(context, row) {
    const found = await forOrganisation(context, row);
    if (!found?.sent || found.dossier.state !== "withdrawn") return null;
    const said = { number: found.sent.number, message: await lastReason(context, row.subjectId) };
    return { mail: { kind: "dossier-withdrawn", ...found.base, ...said }, ...found.envelope };
  },

  async "dossier-help-asked"(context, row) {
    const found = await forOrganisation(context, row);
    if (!found || found.dossier.state !== "draft" || found.dossier.sharedAt === null) return null;
    return { mail: { kind: "dossier-help-asked", ...found.base }, ...found.envelope };
  },

  async "dossier-expiring"(context, row) {
    const found = await forApplicant(context, row);
    if (!found) return null;
    const { dossier, programme } = found;
    const endsWithCall = purgeAt(programme);
    if (endsWithCall !== null) {
      const said = { deleteAt: endsWithCall, because: "call-removed" as const };
      return { mail: { kind: "dossier-expiring", ...found.base, ...said }, ...found.envelope };
    }
    const { since } = standingFrom(await transitionsOf(context.tenant, row.subjectId));
    const { state, createdAt: startedAt, updatedAt: touchedAt, keepUntil } = dossier;
    const facts = { state, since: since ?? startedAt, startedAt, touchedAt, keepUntil };
    const retention = retentionOf(facts, programme.retentionMonths);
    if (!retention) return null;
    const deleteAt = deletionAt(retention, dossier.warnedAt, context.now);
    const said = { deleteAt, because: state === "draft" ? ("untouched" as const) : ("kept-enough" as const) };
    return { mail: { kind: "dossier-expiring", ...found.base, ...said }, ...found.envelope };
  },
};

/** Rows come in the order of the history: of two at one instant, the second is the latest. */
const latest = <R extends { at: number }>(rows: readonly R[]): R | undefined =>
  rows.reduce<R | undefined>(
    (last, row) => (last === undefined || row.at >= last.at ? row : last),
    undefined,
  );

const outcomes = {
  validate_proof: "validated",
  reject_proof: "rejected",
  reverse_validation: "reversed",
} as const;

async function titleOfStep({ tenant }: ActionContext, dossierId: string, stepId: string): Promise<string> {
  const [revision] = await revisionOf(tenant, dossierId);
  return revision?.definition.steps.find(({ id }) => id === stepId)?.title ?? "";
}

/** Kept by our own actions, which parsed it. */
const asAnswer = (value: unknown): AnswerValue => (value ?? null) as AnswerValue;
