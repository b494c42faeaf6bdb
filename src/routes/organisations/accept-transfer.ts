import { z } from "@hono/zod-openapi";

import { acceptTransfer } from "#actions/organisations/accept-transfer";
import { endpoint } from "#routes/endpoint";

export const acceptTransferEndpoint = endpoint(acceptTransfer, {
  method: "post",
  path: "/organisations/{organisation}/owner-transfer/accept",
  capability: "organisations",
  summary: "Accept the ownership",
  description:
    "By the admin it is offered to, with their password (5 tries an offer). The old owner becomes an admin without account management.",
  idempotencyKey: "ignored",
  answer: {
    status: 200,
    schema: z.object({ membershipId: z.string(), role: z.literal("owner") }).openapi("NewOwner"),
    example: { membershipId: "mbr_01JD6Q6V0G5N3T8Z2K4W7Y9ABC", role: "owner" },
  },
});
