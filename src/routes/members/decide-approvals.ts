import { z } from "@hono/zod-openapi";

import { decideApprovals } from "#actions/members/decide-approvals";
import { endpoint } from "#routes/endpoint";

export const decideApprovalsEndpoint = endpoint(decideApprovals, {
  method: "post",
  path: "/organisations/{organisation}/members-to-approve/decisions",
  capability: "members",
  summary: "Approve or refuse members",
  description: "Up to 200 at once, all or none, with a mail to each or without.",
  idempotencyKey: "required",
  answer: {
    status: 200,
    schema: z.object({ decided: z.int() }).openapi("DecidedMembers"),
    example: { decided: 12 },
  },
});
