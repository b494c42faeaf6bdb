import { z } from "@hono/zod-openapi";

import { openAccount } from "#actions/members/open-account";
import { endpoint } from "#routes/endpoint";

export const openAccountEndpoint = endpoint(openAccount, {
  method: "post",
  path: "/organisations/{organisation}/member-links/open",
  capability: "members",
  summary: "Open a member’s account",
  description: "Uses the link: the address is proved, and the password chosen when the person has none.",
  idempotencyKey: "ignored",
  answer: {
    status: 200,
    schema: z.object({ loginName: z.string() }).openapi("OpenedAccount"),
    example: { loginName: "LEFEVRE.camille" },
  },
});
