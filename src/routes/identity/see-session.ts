import { z } from "@hono/zod-openapi";

import { seeSession } from "#actions/identity/see-session";
import { staffRoles } from "#domain/permissions";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const sessionSchema = z
  .object({
    person: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      locale: z.enum(["fr", "en"]),
      secondFactor: z.boolean(),
    }),
    expiresAt: instantSchema,
    memberships: z.array(
      z.object({
        id: z.string(),
        organisation: z.object({
          id: z.string(),
          slug: z.string(),
          name: z.string(),
          accent: z.string(),
        }),
        role: z.enum(staffRoles).nullable(),
        accountManagement: z.boolean(),
        loginName: z.string().nullable(),
      }),
    ),
  })
  .openapi("Session");

export const seeSessionEndpoint = publicEndpoint(seeSession, {
  method: "get",
  path: "/session",
  capability: "identity",
  summary: "See who is signed in",
  description: "The person and the organisations they belong to, by name; null for a visitor.",
  answer: {
    status: 200,
    schema: z.object({ session: z.union([sessionSchema, z.null()]) }).openapi("SessionCheck"),
    example: {
      session: {
        person: {
          id: "per_01KAJX9M3H0000000000000000",
          name: "Camille Lefèvre",
          email: "camille@exemple.fr",
          locale: "fr",
          secondFactor: false,
        },
        expiresAt: "2026-11-28T20:00:00.000Z",
        memberships: [],
      },
    },
  },
  present: (found) => ({ session: found ? present(found) : null }),
});

type Found = NonNullable<Awaited<ReturnType<typeof seeSession.run>>["result"]>;

const present = ({ person, session, memberships }: Found) => ({
  person: {
    id: person.id,
    name: person.name,
    email: person.email,
    locale: person.locale,
    secondFactor: person.twoFactorEnabled,
  },
  expiresAt: toWire(session.expiresAt),
  memberships: memberships.map(({ membershipId, organisationId, slug, name, accent, ...membership }) => ({
    id: membershipId,
    organisation: { id: organisationId, slug, name, accent },
    ...membership,
  })),
});
