import { z } from "@hono/zod-openapi";

import { verifyAudit } from "#actions/organisations/verify-audit";
import { endpoint } from "#routes/endpoint";

const verificationSchema = z
  .object({
    holds: z.boolean(),
    broken: z.object({ after: z.int(), through: z.int() }).nullable(),
    links: z.int(),
    entries: z.int(),
    unsealed: z.int().openapi({ description: "Entries newer than the chain; at most 1000 are counted." }),
    nextCursor: z.string().nullable(),
  })
  .openapi("AuditVerification", {
    example: { holds: true, broken: null, links: 12, entries: 340, unsealed: 2, nextCursor: null },
  });

export const verifyAuditEndpoint = endpoint(verifyAudit, {
  method: "get",
  path: "/organisations/{organisation}/audit/verification",
  capability: "organisations",
  summary: "Verify the audit log",
  description:
    "Computes the hash chain again, 100 links at a time: `broken` names the first link whose entries were changed, added or taken away.",
  answer: { status: 200, schema: verificationSchema },
});
