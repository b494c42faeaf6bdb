import { z } from "@hono/zod-openapi";

import { sendLink } from "#actions/members/send-link";
import { endpoint } from "#routes/endpoint";

export const sendLinkEndpoint = endpoint(sendLink, {
  method: "post",
  path: "/organisations/{organisation}/members/{memberId}/link",
  capability: "members",
  summary: "Send a member their link",
  description:
    "A single-use link, good for 14 days, that proves the address and lets the person choose a password. No password is ever sent.",
  answer: {
    status: 202,
    schema: z.object({ email: z.string() }).openapi("SentLink"),
    example: { email: "camille@exemple.fr" },
  },
});
