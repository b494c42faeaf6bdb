import { z } from "@hono/zod-openapi";

import { lookAtLink } from "#actions/members/look-at-link";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const lookedSchema = z
  .object({
    organisation: z.string(),
    firstName: z.string(),
    loginName: z.string(),
    email: z.string().openapi({ description: "Masked." }),
    needsPassword: z.boolean(),
    expiresAt: instantSchema,
  })
  .openapi("MemberLink", {
    example: {
      organisation: "La Fabrique du Levant",
      firstName: "Camille",
      loginName: "LEFEVRE.camille",
      email: "c•••@exemple.fr",
      needsPassword: true,
      expiresAt: "2026-12-05T20:00:00.000Z",
    },
  });

export const lookAtLinkEndpoint = endpoint(lookAtLink, {
  method: "post",
  path: "/organisations/{organisation}/member-links/look",
  capability: "members",
  summary: "Look at a member’s link",
  description: "What the link opens. Looking does not use it.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: lookedSchema },
  present: ({ expiresAt, ...link }) => ({ ...link, expiresAt: toWire(expiresAt) }),
});
