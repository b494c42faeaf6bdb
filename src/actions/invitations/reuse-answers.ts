import { z } from "zod";

import type { Answers, AnswerValue } from "#domain/forms/answers";
import { fieldIndex } from "#domain/forms/layout";
import type { Field } from "#domain/forms/fields";
import { id } from "#domain/input";
import { reusable, reusedValue } from "#domain/invitations/reuse";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { answeringOf, measure, mustBeWritable, type Answering } from "#actions/invitations/answering";
import { copyDocuments, takenBy } from "#actions/invitations/copy-documents";
import { partnerDoor } from "#actions/invitations/doors";
import { answerSteps, writtenSteps } from "#actions/invitations/write-answers";
import { around } from "#db/invitations/answers";
import { answerShares } from "#db/invitations/answers-schema";
import { readShared } from "#db/invitations/shared-documents";
import { validatedElsewhere } from "#db/invitations/validated-elsewhere";
import { one } from "#db/statement";
import { sql } from "drizzle-orm";

type Source = Awaited<ReturnType<typeof validatedElsewhere>>[number];

/** Validated answers were parsed before they were kept. */
const asAnswers = (answers: Record<string, unknown>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([fieldId, value]) => [fieldId, { value: value as AnswerValue }]),
  );

/** What one's earlier answers could fill here, read for the person who asks and nobody else. */
async function sourcesFor(context: ActionContext, answering: Answering) {
  const { tenant, actor, organisation } = context;
  if (actor.kind !== "person") return [];
  const found = await validatedElsewhere(tenant.db, sql`${actor.person.id}`, answering.rows.partner.localId);
  const others = found.filter(
    ({ organisationId, prequalificationId }) =>
      organisationId !== organisation.id || prequalificationId !== answering.prequalification.id,
  );
  const offers = await Promise.all(others.map((source) => offerOf(context, answering, source)));
  return offers.filter(({ fields }) => fields.length > 0);
}

/** The answers of a source as this form would keep them. A document that has ended here is not offered. */
async function offerOf({ services, now }: ActionContext, answering: Answering, source: Source) {
  const given = { definition: source.definition, answers: asAnswers(source.answers) };
  const matched = reusable(given, answering.definition);
  const shared = matched.some(({ type }) => type === "file")
    ? await readShared(services.d1, source.organisationId, source.documentIds)
    : [];
  const fields = matched.flatMap((field) => {
    const documents = takenBy(answering, shared, field, now);
    if (field.type === "file" && documents.length === 0) return [];
    const [answer] = valuesOf(answering, source, [field]);
    const value = field.type === "file" ? documents.map((document) => document.id) : (answer?.value ?? null);
    return [
      { ...field, value, documents: documents.map(({ id: key, name, size }) => ({ id: key, name, size })) },
    ];
  });
  return { source, shared, fields };
}

/** Earlier validated answers that fit this form: shown before anything is shared. */
export const seeReusable = action({
  name: "invitations.see-reusable",
  requires: "invitations.answer",
  access: "own_data_read",
  input: z.strictObject({ prequalificationId: id("prq") }),
  refuses: ["not_found"],
  reads: (scope, { prequalificationId }) => ({
    row: one(partnerDoor.find(scope, prequalificationId)),
    ...around(scope, prequalificationId),
  }),
  async run(context, _input, { row, ...read }) {
    const sources = await sourcesFor(context, answeringOf(row, read));
    return {
      result: {
        data: sources.map(({ source, fields }) => ({
          sourceId: source.prequalificationId,
          organisationName: source.organisationName,
          formTitle: source.formTitle,
          validatedAt: source.validatedAt,
          fields,
        })),
      },
    };
  },
});

/** Gives this organisation answers that another validated. The consent names the fields, and is kept. */
export const reuseAnswers = action({
  name: "invitations.reuse-answers",
  requires: "invitations.answer",
  access: "portal_call",
  input: z.strictObject({
    prequalificationId: id("prq"),
    sourceId: id("prq"),
    fieldIds: z.array(z.string().max(44)).min(1).max(100),
    consent: z.boolean(),
  }),
  refuses: ["not_found", "consent_needed", "prequalification_state_forbids", "answer_changed", "conflict"],
  reads: (scope, { prequalificationId }) => ({
    row: one(partnerDoor.find(scope, prequalificationId)),
    ...around(scope, prequalificationId),
  }),
  async run(context, { sourceId, fieldIds, consent }, { row, ...read }) {
    if (!consent) throw new Refusal("consent_needed");
    const answering = answeringOf(row, read);
    mustBeWritable(answering);
    const found = (await sourcesFor(context, answering)).find(
      ({ source }) => source.prequalificationId === sourceId,
    );
    if (!found || context.actor.kind !== "person") throw new Refusal("not_found");
    const chosen = found.fields.filter(({ targetId }) => fieldIds.includes(targetId));
    if (chosen.length < new Set(fieldIds).size) throw new Refusal("not_found");
    const values = valuesOf(answering, found.source, chosen);
    const copied = await copyDocuments(context, answering, found.shared, chosen);
    const kept = [...values, ...copied.values];
    const answers = {
      ...answering.answers,
      ...Object.fromEntries(kept.map(({ fieldId, value }) => [fieldId, { value }])),
    };
    const documents = new Map([...answering.documents, ...copied.facts]);
    const { completeness } = measure({ ...answering, documents }, answers, fieldIds);
    const { id: prequalificationId } = answering.prequalification;
    return {
      result: { reused: kept.length, completeness },
      change: {
        steps: [
          ...copied.steps,
          ...kept.flatMap(({ fieldId, value }) =>
            answerSteps(context, prequalificationId, fieldId, value, answering.versions.get(fieldId) ?? 0),
          ),
          ...writtenSteps(context, answering, completeness.percent),
          context.tenant.insert(answerShares, {
            prequalificationId,
            at: context.now,
            personId: context.actor.person.id,
            sourceOrganisationId: found.source.organisationId,
            sourcePrequalificationId: sourceId,
            fieldIds: kept.map(({ fieldId }) => fieldId),
          }),
        ],
        audit: { subject: prequalificationId, details: { sourceId, fields: kept.length } },
      },
    };
  },
});

export type Chosen = readonly { sourceId: string; targetId: string; type: Field["type"] }[];

function valuesOf({ definition }: Answering, source: Source, chosen: Chosen) {
  const [from, to] = [fieldIndex(source.definition), fieldIndex(definition)];
  return chosen.flatMap(({ sourceId, targetId }) => {
    const [was, is] = [from.get(sourceId)?.field, to.get(targetId)?.field];
    if (!was || !is || was.type === "file" || is.type === "file") return [];
    const value = reusedValue(was, is, asAnswers(source.answers)[sourceId]?.value ?? null);
    return value === null ? [] : [{ fieldId: targetId, value }];
  });
}
