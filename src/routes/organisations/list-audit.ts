import { z } from "@hono/zod-openapi";

import { listAudit } from "#actions/organisations/list-audit";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { auditEntryExample } from "#routes/organisations/examples";

const entrySchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    action: z.string().openapi({ example: "organisations.invite-staff" }),
    actor: z.object({
      kind: z.enum(["person", "api_key", "system", "operator", "visitor"]),
      id: z.string().nullable(),
      name: z.string().nullable(),
    }),
    subject: z.string().nullable(),
    subjectName: z
      .string()
      .nullable()
      .openapi({ description: "What a programme, a dossier, a person or a client is called now." }),
    details: z.record(z.string(), z.unknown()).nullable(),
  })
  .openapi("AuditEntry", { example: auditEntryExample });

const pageSchema = z
  .object({ data: z.array(entrySchema), nextCursor: z.string().nullable() })
  .openapi("AuditPage");

export const listAuditEndpoint = endpoint(listAudit, {
  method: "get",
  path: "/organisations/{organisation}/audit",
  capability: "organisations",
  summary: "Read the audit log",
  description:
    "Who did what, newest first. Entries are never changed. `filter[action]`, `filter[actor]`, `filter[subject]`.",
  answer: { status: 200, schema: pageSchema },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ id, at, action, actorKind, actorId, actorName, subject, subjectName, details }) => ({
      id,
      at: toWire(at),
      action,
      actor: { kind: actorKind, id: actorId, name: actorName },
      subject,
      subjectName,
      details,
    })),
    nextCursor,
  }),
});
