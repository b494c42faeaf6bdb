import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { editRefusal } from "#domain/dossiers/editing";
import { sheetOf } from "#domain/dossiers/sheet";
import { valueIn, type AnswerValue } from "#domain/forms/answers";
import { under } from "#domain/forms/parsed";
import { fieldIndex } from "#domain/forms/layout";
import { parseAnswer } from "#domain/forms/parse-answer";
import { visibleFields } from "#domain/forms/visibility";
import { id, longText, wholeNumber } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { toApplicant } from "#actions/dossiers/applicant-mail";
import { fillingOf, measure, type Filling } from "#actions/dossiers/filling";
import { answerSteps } from "#actions/dossiers/save-answer";
import { forgetHidden } from "#actions/dossiers/forget-hidden";
import { indexSteps } from "#actions/dossiers/search-index";
import type { Change } from "#db/commit";
import { dossierAnswerChanges } from "#db/dossiers/life-schema";
import { applicantOf, around, dossierById } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";

const changeSchema = z.strictObject({
  fieldId: z.string().max(44),
  value: z.unknown(),
  version: wholeNumber(0, 1e9),
});

/**
 * Corrects answers of a dossier that was sent, saying why: what they said before is kept, and the applicant is told
 * both. Each answer carries the version that was read: of two who edit the same one, the second is told. What an edit
 * hides is forgotten as when a dossier is sent, and kept beside.
 */
export const editAnswers = action({
  name: "dossiers.edit-answers",
  requires: "dossiers.decide",
  access: "write",
  input: z.strictObject({
    dossierId: id("dos"),
    reason: longText(1000, 1),
    changes: z.array(changeSchema).min(1).max(200),
  }),
  refuses: [
    "not_found",
    "dossier_not_editable",
    "dossier_state_forbids",
    "answer_changed",
    "nothing_to_change",
    "conflict",
  ],
  /** Two may edit two answers at once: the list and the search are written from what both wrote. */
  retriedOn: "conflict",
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    applicant: one(applicantOf(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run(context, { reason, changes }, { dossier, applicant, ...read }) {
    const filling = fillingOf(dossier, read, "staff");
    if (filling.dossier.state === "draft") throw new Refusal("not_found");
    if (filling.dossier.trashedAt !== null) throw new Refusal("dossier_state_forbids");
    const ids = changes.map(({ fieldId }) => fieldId);
    const refusal = editRefusal(filling.definition, filling.standing, "staff", ids);
    if (refusal) throw refusal;
    const edits = editsOf(filling, changes);
    if (edits.length === 0) throw new Refusal("nothing_to_change");
    const written = Object.fromEntries(edits.map(({ fieldId, after }) => [fieldId, { value: after }]));
    const edited = { ...filling, answers: { ...filling.answers, ...written } };
    mustShow(edited, changes);
    const kept = forgetHidden(context, edited, { side: "staff", reason });
    const { completeness } = measure(kept.filling);
    const { id: dossierId, isTest } = filling.dossier;
    return {
      result: {
        id: dossierId,
        answers: edits.map(({ fieldId, after, version }) => ({
          fieldId,
          value: after,
          version: version + 1,
        })),
        completeness,
      },
      change: {
        steps: [
          ...edits.flatMap((edit) => editSteps(context, filling, edit, reason)),
          ...kept.after,
          ...rewriteSteps(context, kept.filling, completeness.percent),
          ...(isTest ? [] : indexSteps(context.tenant, kept.filling)),
        ],
        audit: { subject: dossierId, details: { fields: edits.map(({ fieldId }) => fieldId) } },
        mails: toApplicant("dossier-edited", filling.dossier, applicant, String(filling.dossier.version)),
      },
    };
  },
});

/** The dossier as lists show it, unless it moved or changed since it was read. */
const rewriteSteps = (
  { tenant, now }: ActionContext,
  { definition, answers, dossier }: Filling,
  progress: number,
): Change["steps"] => [
  tenant.update(
    dossiers,
    {
      updatedAt: now,
      progress,
      sheet: sheetOf(definition, answers, dossier),
      version: sql`${dossiers.version} + 1`,
    },
    eq(dossiers.id, dossier.id),
    eq(dossiers.version, dossier.version),
  ),
  mustHaveChanged("conflict"),
];

/** A question that the edited answers hide takes no answer. */
function mustShow({ definition, answers }: Filling, changes: readonly z.output<typeof changeSchema>[]): void {
  const { fieldIds } = visibleFields(definition, answers);
  const hidden = changes.flatMap(({ fieldId, value }, place) =>
    fieldIds.has(fieldId) || (value ?? null) === null ? [] : [`/changes/${place}/value`],
  );
  if (hidden.length > 0)
    throw invalid(...hidden.map((pointer) => ({ pointer, code: "not_offered" as const })));
}

type Edit = { fieldId: string; before: AnswerValue; after: AnswerValue; version: number };

/** What the changes change, read as the questions read them; several errors are said together. */
function editsOf(filling: Filling, changes: readonly z.output<typeof changeSchema>[]): Edit[] {
  const index = fieldIndex(filling.definition);
  const read = changes.map(({ fieldId, value, version }, place) => {
    const placed = index.get(fieldId);
    if (!placed || placed.block !== null) throw new Refusal("not_found");
    const pointer = `/changes/${place}/value`;
    if (placed.field.type === "file") throw invalid({ pointer, code: "not_offered" });
    const parsed = parseAnswer(placed.field, value ?? null);
    if ("errors" in parsed) throw invalid(...under(pointer, parsed.errors));
    if ((filling.versions.get(fieldId) ?? 0) !== version)
      throw new Refusal("answer_changed", { errors: [{ pointer, code: "changed_meanwhile" }] });
    return { fieldId, before: valueIn(filling.answers, fieldId), after: parsed.value, version };
  });
  return read.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

function editSteps(
  { tenant, actor, now }: ActionContext,
  filling: Filling,
  { fieldId, before, after, version }: Edit,
  reason: string,
): Change["steps"] {
  const by = actorId(actor) ?? "system";
  const change = {
    dossierId: filling.dossier.id,
    fieldId,
    version: version + 1,
    before,
    after,
    at: now,
    actorId: by,
    side: "staff" as const,
    reason,
  };
  return [
    ...answerSteps(tenant, filling, { fieldId, value: after, version, now, updatedBy: by }),
    tenant.insert(dossierAnswerChanges, change),
  ];
}
