import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { isEmpty, type AnswerValue } from "#domain/forms/answers";
import { fieldIndex } from "#domain/forms/layout";
import { parseAnswer } from "#domain/forms/parse-answer";
import { under } from "#domain/forms/parsed";
import { id, wholeNumber } from "#domain/input";
import { invalid, Refusal, type RefusalCode } from "#domain/refusals";
import { action } from "#actions/action";
import { keepInTime, keepSent } from "#actions/dossiers/in-time";
import {
  fillingOf,
  measure,
  mustBeOpen,
  mustBeWritable,
  type DossierRow,
  type Filling,
} from "#actions/dossiers/filling";
import { prepared } from "#actions/read-scope";
import { mustHaveChanged, type Guard } from "#db/guards";
import { dossierCorrections } from "#db/dossiers/life-schema";
import { around, ownDossier } from "#db/dossiers/queries";
import { dossierAnswers, dossiers } from "#db/dossiers/schema";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

const reads = prepared((scope, { dossierId }: { dossierId: string }) => ({
  dossier: one(ownDossier(scope, dossierId)),
  ...around(scope, dossierId),
}));

/**
 * Saves one answer as it is typed. The version is the answer's own: two tabs on two questions never meet, and a
 * tab left open on a dossier that was submitted meanwhile writes nothing.
 */
export const saveAnswer = action({
  name: "dossiers.save-answer",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({
    dossierId: id("dos"),
    fieldId: z.string().max(44),
    value: z.unknown(),
    version: wholeNumber(0, 1e9),
  }),
  refuses: ["not_found", "dossier_state_forbids", "step_already_validated", "answer_changed", "conflict"],
  /** The form may change, or the dossier be sent, between the reading and the writing: the next reading tells. */
  retriedOn: "conflict",
  reads,
  run({ tenant, actor, now }, { fieldId, value, version }, { dossier, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    mustBeWritable(filling);
    mustBeOpen(filling, fieldId);
    const kept = parse(filling, fieldId, value);
    if ((filling.versions.get(fieldId) ?? 0) !== version) throw new Refusal("answer_changed");
    const { completeness, ineligibility } = measure(filling, {
      ...filling.answers,
      [fieldId]: { value: kept },
    });
    const updatedBy = actor.kind === "person" ? actor.person.id : "";
    return {
      result: { fieldId, value: kept, version: version + 1, savedAt: now, completeness, ineligibility },
      change: {
        steps: [
          ...answerSteps(tenant, filling, { fieldId, value: kept, version, now, updatedBy }),
          ...touchSteps(tenant, filling.dossier, now, completeness.percent, "conflict"),
        ],
        audit:
          filling.dossier.state === "draft" ? "none" : { subject: filling.dossier.id, details: { fieldId } },
        ...(filling.dossier.state === "draft" && {
          proof: tenant.proofIn(
            dossierAnswers,
            eq(dossierAnswers.dossierId, filling.dossier.id),
            eq(dossierAnswers.fieldId, fieldId),
            eq(dossierAnswers.version, version + 1),
            eq(dossierAnswers.updatedAt, now),
            eq(dossierAnswers.updatedBy, updatedBy),
            sql`${dossierAnswers.value} is ${sql.param(isEmpty(kept) ? null : kept, dossierAnswers.value)}`,
          ),
        }),
      },
    };
  },
});

/** What was typed, as the question reads it. */
export function parse(
  { definition }: Pick<Filling, "definition">,
  fieldId: string,
  value: unknown,
): AnswerValue {
  const placed = fieldIndex(definition).get(fieldId);
  if (!placed || placed.block !== null) throw new Refusal("not_found");
  if (placed.field.type === "file") throw invalid({ pointer: "/value", code: "not_offered" });
  const parsed = parseAnswer(placed.field, value ?? null);
  if ("errors" in parsed) throw invalid(...under("/value", parsed.errors));
  return parsed.value;
}

type Saved = { fieldId: string; value: AnswerValue; version: number; now: number; updatedBy: string };

/**
 * Writes one answer over the version that was seen (0: none yet). During a correction it waits beside the dossier:
 * the organisation keeps reading what was sent.
 */
export function answerSteps(
  tenant: Tenant,
  filling: Pick<Filling, "dossier" | "programme" | "rows">,
  { fieldId, value, version, now, updatedBy }: Saved,
): (Write | Guard)[] {
  const { dossier, rows } = filling;
  const kept = isEmpty(value) ? null : value;
  const row = {
    dossierId: dossier.id,
    fieldId,
    value: kept,
    version: version + 1,
    updatedAt: now,
    updatedBy,
  };
  const inCorrection = dossier.state === "correction_requested";
  const table = inCorrection ? dossierCorrections : dossierAnswers;
  const isNew = inCorrection
    ? !rows.corrections.some((correction) => correction.fieldId === fieldId)
    : version === 0;
  const isThis = and(eq(table.dossierId, dossier.id), eq(table.fieldId, fieldId), eq(table.version, version));
  const write = isNew
    ? tenant.insertIfAbsent(table, row)
    : tenant.update(
        table,
        { value: kept, version: row.version, updatedAt: now, updatedBy },
        isThis ?? sql`false`,
      );
  return [
    ...keepInTime(tenant, filling, fieldId, now),
    ...keepSent(tenant, filling, fieldId, { at: now, actorId: updatedBy }),
    write,
    mustHaveChanged("answer_changed"),
  ];
}

/** Marks the dossier as written, as long as it is in the state and on the revision that were read. */
export const touchSteps = (
  tenant: Tenant,
  { id: dossierId, revisionId, state }: Pick<DossierRow, "id" | "revisionId" | "state">,
  now: number,
  progress: number,
  refusal: RefusalCode = "dossier_state_forbids",
): (Write | Guard)[] => [
  tenant.update(
    dossiers,
    { updatedAt: now, progress, version: sql`${dossiers.version} + 1` },
    eq(dossiers.id, dossierId),
    eq(dossiers.revisionId, revisionId),
    eq(dossiers.state, state),
    isNull(dossiers.trashedAt),
  ),
  mustHaveChanged(refusal),
];
