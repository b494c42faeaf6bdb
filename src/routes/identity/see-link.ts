import { z } from "@hono/zod-openapi";

import { seeLink } from "#actions/identity/see-link";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const schema = z
  .object({
    purpose: z.enum(["sign-up", "reset-password", "change-email"]),
    email: z.string().openapi({ description: "Masked.", example: "c•••@exemple.fr" }),
    expired: z.boolean().openapi({ description: "Expired, used or replaced: it opens nothing any more." }),
    expiresAt: instantSchema,
    organisation: z.string().nullable(),
  })
  .openapi("Link");

export const seeLinkEndpoint = publicEndpoint(seeLink, {
  method: "get",
  path: "/links/{token}",
  capability: "identity",
  summary: "See what a link is for",
  description: "Looking never uses the link.",
  answer: {
    status: 200,
    schema,
    example: {
      purpose: "sign-up",
      email: "c•••@exemple.fr",
      expired: false,
      expiresAt: "2026-11-22T20:00:00.000Z",
      organisation: null,
    },
  },
  present: ({ expiresAt, ...link }) => ({ ...link, expiresAt: toWire(expiresAt) }),
});
