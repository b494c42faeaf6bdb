import { z } from "@hono/zod-openapi";

import { diagnoseMember } from "#actions/members/diagnose-member";
import { endpoint } from "#routes/endpoint";
import { exampleStanding, gateSchema, presentGates } from "#routes/members/schemas";
import { causes, remedies } from "#domain/members/diagnosis";
import { mailStateSchema } from "#routes/organisations/staff-schemas";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const diagnosisSchema = z
  .object({
    loginName: z.string(),
    email: z.string().nullable(),
    fullAccess: z.boolean(),
    gates: z.array(gateSchema),
    missing: z.array(z.string()),
    causes: z.array(
      z.object({
        cause: z.enum(causes),
        blocking: z.boolean(),
        remedy: z.enum(Object.values(remedies) as [string, ...string[]]),
      }),
    ),
    link: z
      .object({ sentAt: instantSchema, expiresAt: instantSchema, usedAt: instantSchema.nullable() })
      .nullable(),
    mails: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        recipient: z.string(),
        state: mailStateSchema,
        queuedAt: instantSchema,
      }),
    ),
    twins: z.array(
      z.object({
        id: z.string(),
        number: z.int(),
        lastName: z.string(),
        firstName: z.string(),
        email: z.string().nullable(),
        loginName: z.string(),
      }),
    ),
  })
  .openapi("MemberDiagnosis", {
    example: {
      loginName: "LEFEVRE.camille",
      email: "camille@exemple.fr",
      fullAccess: false,
      gates: exampleStanding.gates,
      missing: [],
      causes: [{ cause: "not_approved", blocking: true, remedy: "approve" }],
      link: null,
      mails: [],
      twins: [],
    },
  });

export const diagnoseMemberEndpoint = endpoint(diagnoseMember, {
  method: "get",
  path: "/organisations/{organisation}/members/{memberId}/diagnosis",
  capability: "members",
  summary: "Say why a member cannot sign in",
  description:
    "Each gate, every cause with the remedy that fixes it, the last mails and what became of them, and members who look the same.",
  answer: { status: 200, schema: diagnosisSchema },
  present: ({ loginName, email, fullAccess, gates, missing, causes: found, link, mails, twins }) => ({
    loginName,
    email,
    fullAccess,
    gates: presentGates(gates),
    missing,
    causes: found,
    link: link
      ? { sentAt: toWire(link.sentAt), expiresAt: toWire(link.expiresAt), usedAt: toWireOrNull(link.usedAt) }
      : null,
    mails: mails.map(({ queuedAt, ...mail }) => ({ ...mail, queuedAt: toWire(queuedAt) })),
    twins,
  }),
});
