import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { isEmpty, type AnswerValue } from "#domain/forms/answers";
import { fieldIndex } from "#domain/forms/layout";
import { parseAnswer } from "#domain/forms/parse-answer";
import { under } from "#domain/forms/parsed";
import { id, wholeNumber } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { answeringOf, measure, mustBeWritable, type Answering } from "#actions/invitations/answering";
import { partnerDoor, staffDoor, type Door } from "#actions/invitations/doors";
import { moveSteps, touchSteps, whoOf } from "#actions/invitations/standing";
import { mustHaveChanged, type Guard } from "#db/guards";
import { around } from "#db/invitations/answers";
import { prequalificationAnswers } from "#db/invitations/answers-schema";
import { isIn } from "#db/is-in";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

/** Saves one answer as it is typed, over the version that was seen: respondents of one partner never lose each other's. */
const saving = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    input: z.strictObject({
      prequalificationId: id("prq"),
      fieldId: z.string().max(44),
      value: z.unknown(),
      version: wholeNumber(0, 1e9),
    }),
    refuses: ["not_found", "prequalification_state_forbids", "answer_changed", "conflict"],
    reads: (scope, { prequalificationId }) => ({
      row: one(door.find(scope, prequalificationId)),
      ...around(scope, prequalificationId),
    }),
    run(context, { fieldId, value, version }, { row, ...read }) {
      const answering = answeringOf(row, read);
      mustBeWritable(answering);
      const kept = parse(answering, fieldId, value);
      if ((answering.versions.get(fieldId) ?? 0) !== version) throw new Refusal("answer_changed");
      const measured = measure(answering, { ...answering.answers, [fieldId]: { value: kept } }, [fieldId]);
      return {
        result: { fieldId, value: kept, version: version + 1, savedAt: context.now, ...measured },
        change: {
          steps: [
            ...answerSteps(context, answering.prequalification.id, fieldId, kept, version),
            ...writtenSteps(context, answering, measured.completeness.percent),
          ],
          audit: "none",
          proof: context.tenant.proofIn(
            prequalificationAnswers,
            eq(prequalificationAnswers.prequalificationId, answering.prequalification.id),
            eq(prequalificationAnswers.fieldId, fieldId),
            eq(prequalificationAnswers.version, version + 1),
            eq(prequalificationAnswers.updatedAt, context.now),
            eq(prequalificationAnswers.updatedBy, whoOf(context)),
            sql`${prequalificationAnswers.value} is ${sql.param(isEmpty(kept) ? null : kept, prequalificationAnswers.value)}`,
          ),
        },
      };
    },
  });

export const saveAnswer = saving("invitations.save-answer", partnerDoor);
export const saveAnswerOnBehalf = saving("invitations.save-answer-on-behalf", staffDoor);

function parse({ definition }: Answering, fieldId: string, value: unknown): AnswerValue {
  const placed = fieldIndex(definition).get(fieldId);
  if (!placed || placed.block !== null) throw new Refusal("not_found");
  if (placed.field.type === "file") throw invalid({ pointer: "/value", code: "not_offered" });
  const parsed = parseAnswer(placed.field, value ?? null);
  if ("errors" in parsed) throw invalid(...under("/value", parsed.errors));
  return parsed.value;
}

/** Says that asked answers still hold, without typing them again. */
const confirming = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    input: z.strictObject({
      prequalificationId: id("prq"),
      fieldIds: z.array(z.string().max(44)).min(1).max(200),
    }),
    refuses: ["not_found", "prequalification_state_forbids", "conflict"],
    reads: (scope, { prequalificationId }) => ({
      row: one(door.find(scope, prequalificationId)),
      ...around(scope, prequalificationId),
    }),
    run(context, { fieldIds }, { row, ...read }) {
      const answering = answeringOf(row, read);
      mustBeWritable(answering);
      const { prequalification } = answering;
      const confirmable = (prequalification.asked ?? []).filter(
        ({ why }) => why === "to_confirm" || why === "identity",
      );
      if (!fieldIds.every((fieldId) => confirmable.some((asked) => asked.fieldId === fieldId)))
        throw new Refusal("not_found");
      const { now } = context;
      const confirmed = {
        updatedAt: now,
        updatedBy: whoOf(context),
        version: sql`${prequalificationAnswers.version} + 1`,
      };
      const measured = measure(answering, answering.answers, fieldIds);
      return {
        result: measured,
        change: {
          steps: [
            context.tenant.update(
              prequalificationAnswers,
              confirmed,
              eq(prequalificationAnswers.prequalificationId, prequalification.id),
              isIn(prequalificationAnswers.fieldId, fieldIds),
            ),
            ...writtenSteps(context, answering, measured.completeness.percent),
          ],
          audit: { subject: prequalification.id, details: { confirmed: fieldIds.length } },
        },
      };
    },
  });

export const confirmAnswers = confirming("invitations.confirm-answers", partnerDoor);
export const confirmAnswersOnBehalf = confirming("invitations.confirm-answers-on-behalf", staffDoor);

/** Writes one answer over the version that was seen (0: none yet). */
export function answerSteps(
  context: Pick<ActionContext, "tenant" | "now" | "actor">,
  prequalificationId: string,
  fieldId: string,
  value: AnswerValue,
  version: number,
): (Write | Guard)[] {
  const { tenant, now } = context;
  const values = { value: isEmpty(value) ? null : value, updatedAt: now, updatedBy: whoOf(context) };
  const write =
    version === 0
      ? tenant.insertIfAbsent(prequalificationAnswers, { prequalificationId, fieldId, version: 1, ...values })
      : updateAnswer(tenant, prequalificationId, fieldId, version, values);
  return [write, mustHaveChanged("answer_changed")];
}

function updateAnswer(
  tenant: Tenant,
  prequalificationId: string,
  fieldId: string,
  version: number,
  values: { value: AnswerValue; updatedAt: number; updatedBy: string },
): Write {
  const isThis = and(
    eq(prequalificationAnswers.prequalificationId, prequalificationId),
    eq(prequalificationAnswers.fieldId, fieldId),
    eq(prequalificationAnswers.version, version),
  );
  return tenant.update(prequalificationAnswers, { ...values, version: version + 1 }, isThis ?? sql`false`);
}

/** The first answer starts the pre-qualification; the next ones only mark it as written. */
export const writtenSteps = (
  context: Pick<ActionContext, "tenant" | "now" | "actor">,
  { prequalification }: Answering,
  progress: number,
): (Write | Guard)[] =>
  prequalification.state === "to_complete"
    ? moveSteps(context, prequalification, "start", { progress })
    : touchSteps(context.tenant, prequalification, context.now, progress);
