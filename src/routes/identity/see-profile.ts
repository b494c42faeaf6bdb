import { z } from "@hono/zod-openapi";

import { seeProfile } from "#actions/identity/see-profile";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const schema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    locale: z.enum(["fr", "en"]),
    secondFactor: z.boolean(),
    createdAt: instantSchema,
    passwordChangedAt: instantSchema.nullable(),
  })
  .openapi("Account");

export const seeProfileEndpoint = publicEndpoint(seeProfile, {
  method: "get",
  path: "/account",
  capability: "identity",
  summary: "See one’s own account",
  description: "Name, address, language and what protects the account.",
  answer: {
    status: 200,
    schema,
    example: {
      id: "per_01KAJX9M3H0000000000000000",
      name: "Camille Lefèvre",
      email: "camille@exemple.fr",
      locale: "fr",
      secondFactor: true,
      createdAt: "2026-11-21T20:00:00.000Z",
      passwordChangedAt: "2026-11-21T20:00:00.000Z",
    },
  },
  present: ({ twoFactorEnabled, createdAt, passwordChangedAt, ...person }) => ({
    ...person,
    secondFactor: twoFactorEnabled,
    createdAt: toWire(createdAt),
    passwordChangedAt: toWireOrNull(passwordChangedAt),
  }),
});
