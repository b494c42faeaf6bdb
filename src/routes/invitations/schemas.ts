import { z } from "@hono/zod-openapi";

import { causes, invitationState, invitationStates } from "#domain/invitations/invitation";
import {
  isExpiringSoon,
  isWritable,
  labels,
  prequalificationStates,
} from "#domain/invitations/prequalification";
import { formDefinitionSchema } from "#domain/forms/definition";
import type { Seen } from "#actions/invitations/see-prequalification";
import { documentExample } from "#routes/dossiers/examples";
import { completenessSchema, documentSchema, presentCompleteness } from "#routes/dossiers/schemas";
import type { RouteContext } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";
import { invitationExample, prequalificationExample } from "#routes/invitations/examples";
import type { ListedInvitation } from "#actions/invitations/list-invitations";

export const invitationSchema = z
  .object({
    id: z.string(),
    partnerId: z.string(),
    prequalificationId: z.string(),
    localId: z.string(),
    partnerName: z.string(),
    email: z.string(),
    entityName: z.string().nullable(),
    formTitle: z.string(),
    cause: z.enum(causes),
    createdAt: instantSchema,
    lastSentAt: instantSchema,
    reminderCount: z.int(),
    dueAt: instantSchema.nullable(),
    expiresAt: instantSchema,
    status: z.enum(labels),
    state: z.enum(prequalificationStates),
    invitationState: z.enum(invitationStates),
    validUntil: instantSchema.nullable(),
    linkedToId: z.string().nullable(),
    archived: z.boolean(),
  })
  .openapi("PartnerInvitation", {
    description: "`status` is the word of the dashboard, `state` the finer one of the pre-qualification.",
    example: invitationExample,
  });

export const presentInvitation = (
  row: ListedInvitation & { invitationState: ReturnType<typeof invitationState> },
) => ({
  id: row.id,
  partnerId: row.partnerId,
  prequalificationId: row.prequalificationId,
  localId: row.localId,
  partnerName: row.partnerName,
  email: row.email,
  entityName: row.entityName,
  formTitle: row.formTitle,
  cause: row.cause,
  createdAt: toWire(row.createdAt),
  lastSentAt: toWire(row.lastSentAt),
  reminderCount: row.reminderCount,
  dueAt: toWireOrNull(row.dueAt),
  expiresAt: toWire(row.expiresAt),
  status: row.label,
  state: row.state,
  invitationState: row.invitationState,
  validUntil: toWireOrNull(row.validUntil),
  linkedToId: row.linkedToId,
  archived: row.archived === 1,
});

const document = documentSchema
  .extend({ addedAt: instantSchema, validUntil: instantSchema.nullable() })
  .openapi({ example: { ...documentExample, addedAt: "2026-11-21T20:00:00.000Z", validUntil: null } });
const fields = {
  id: z.string(),
  state: z.enum(prequalificationStates),
  status: z.enum(labels),
  cycle: z.int(),
  progress: z.int(),
  validUntil: instantSchema.nullable(),
  expiringSoon: z.boolean(),
  requestedAt: instantSchema,
  submittedAt: instantSchema.nullable(),
  validatedAt: instantSchema.nullable(),
  updatedAt: instantSchema,
  reason: z.string().nullable(),
  writable: z.boolean(),
  updatable: z.boolean(),
  formTitle: z.string(),
  partner: z.object({ id: z.string(), name: z.string(), localId: z.string() }),
  definition: z.clone(formDefinitionSchema).openapi("FormDefinition"),
  answers: z.array(
    z.object({
      fieldId: z.string(),
      value: z.unknown(),
      version: z.int(),
      updatedAt: instantSchema,
      author: z.string().nullable(),
    }),
  ),
  documents: z.array(document),
  asked: z.array(z.object({ fieldId: z.string(), why: z.string(), waiting: z.boolean() })),
  completeness: completenessSchema,
  respondents: z.array(
    z.object({ personId: z.string(), name: z.string(), email: z.string(), joinedAt: instantSchema }),
  ),
  serverNow: instantSchema,
};

export const ownPrequalificationSchema = z
  .object(fields)
  .openapi("OwnPrequalification", { example: prequalificationExample });

export const prequalificationSchema = z
  .object({
    ...fields,
    verbs: z.array(z.string()).openapi({ description: "What staff can decide now." }),
    history: z.array(
      z.object({ verb: z.string(), at: instantSchema, actor: z.string(), reason: z.string().nullable() }),
    ),
    invitations: z.array(
      z.object({
        id: z.string(),
        email: z.string(),
        state: z.enum(invitationStates),
        lastSentAt: instantSchema,
      }),
    ),
  })
  .openapi("Prequalification", {
    example: { ...prequalificationExample, verbs: ["request_correction"], history: [], invitations: [] },
  });

/** What partner and staff both read. */
export function presentSeen(seen: Seen, context: RouteContext) {
  const { prequalification: row, rows, documents, ends, now } = seen;
  const waiting = new Set(seen.stillAsked.map(({ fieldId }) => fieldId));
  const expiringSoon = isExpiringSoon(row, now);
  return {
    id: row.id,
    state: row.state,
    status: row.label,
    cycle: row.cycle,
    progress: seen.completeness.percent,
    validUntil: toWireOrNull(row.validUntil),
    expiringSoon,
    requestedAt: toWire(row.requestedAt),
    submittedAt: toWireOrNull(row.submittedAt),
    validatedAt: toWireOrNull(row.validatedAt),
    updatedAt: toWire(row.updatedAt),
    reason: row.reason,
    writable: isWritable(row.state),
    updatable: row.state === "expired" || expiringSoon,
    formTitle: rows.form.title,
    partner: { id: rows.partner.id, name: rows.partner.name, localId: rows.partner.localId },
    definition: seen.definition,
    answers: rows.answers.map(({ fieldId, value, version, updatedAt, authorName }) => ({
      fieldId,
      value,
      version,
      updatedAt: toWire(updatedAt),
      author: authorName,
    })),
    documents: rows.documents.map(({ id, fieldId, name, size, contentType, addedAt }) => ({
      id,
      fieldId,
      name,
      size,
      contentType,
      state: documents.get(id)?.state ?? "expected",
      addedAt: toWire(addedAt),
      validUntil: toWireOrNull(ends.get(id) ?? null),
    })),
    asked: (row.asked ?? []).map(({ fieldId, why }) => ({ fieldId, why, waiting: waiting.has(fieldId) })),
    completeness: presentCompleteness(seen, context),
    respondents: seen.respondents.map(({ personId, name, email, joinedAt }) => ({
      personId,
      name,
      email,
      joinedAt: toWire(joinedAt),
    })),
    serverNow: toWire(now),
  };
}

export const startedJob = {
  schema: z.object({ id: z.string() }).openapi("StartedJob"),
  example: { id: "job_01M7ZV3EG0NT5NNQ9QDNYKEYHA" },
};

/** 202, and where to follow the job. */
export const followJob = (context: RouteContext, result: { id: string }) => {
  context.header("Location", `/v1/organisations/${context.req.param("organisation")}/jobs/${result.id}`);
  return context.json(result, 202);
};
