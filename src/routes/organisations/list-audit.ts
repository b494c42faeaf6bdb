import { z } from "@hono/zod-openapi";

import { listAudit } from "#actions/organisations/list-audit";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

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
    details: z.record(z.string(), z.unknown()).nullable(),
  })
  .openapi("AuditEntry", {
    example: {
      id: "aud_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      at: "2026-11-21T20:00:00.000Z",
      action: "organisations.invite-staff",
      actor: { kind: "person", id: "per_01JD6Q6V0G5N3T8Z2K4W7Y9ABD", name: "Camille Lefèvre" },
      subject: "sti_01JD6Q6V0G5N3T8Z2K4W7Y9ABE",
      details: { role: "manager", accountManagement: false },
    },
  });

const pageSchema = z
  .object({ data: z.array(entrySchema), nextCursor: z.string().nullable() })
  .openapi("AuditPage");

export const listAuditEndpoint = endpoint(listAudit, {
  method: "get",
  path: "/organisations/{organisation}/audit",
  capability: "organisations",
  summary: "Read the audit log",
  description: "Who did what, newest first. Entries are never changed. `filter[action]`, `filter[actor]`.",
  answer: { status: 200, schema: pageSchema },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ id, at, action, actorKind, actorId, actorName, subject, details }) => ({
      id,
      at: toWire(at),
      action,
      actor: { kind: actorKind, id: actorId, name: actorName },
      subject,
      details,
    })),
    nextCursor,
  }),
});
