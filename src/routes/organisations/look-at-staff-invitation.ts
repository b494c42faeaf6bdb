import { z } from "@hono/zod-openapi";

import { lookAtStaffInvitation } from "#actions/organisations/look-at-staff-invitation";
import { givenRoles } from "#domain/organisations/staff";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const lookSchema = z
  .object({
    organisation: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
    accent: z.string(),
    role: z.enum(givenRoles),
    accountManagement: z.boolean(),
    email: z.string().openapi({ description: "Masked.", example: "j•••@exemple.fr" }),
    expiresAt: instantSchema,
  })
  .openapi("StaffInvitationOffer", {
    example: {
      organisation: {
        id: "org_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
        slug: "mairie-de-toulon",
        name: "Mairie de Toulon",
      },
      accent: "#0b6e5f",
      role: "manager",
      accountManagement: false,
      email: "j•••@exemple.fr",
      expiresAt: "2026-12-05T20:00:00.000Z",
    },
  });

export const lookAtStaffInvitationEndpoint = publicEndpoint(lookAtStaffInvitation, {
  method: "get",
  path: "/staff-invitations/{token}",
  capability: "organisations",
  summary: "Look at an invitation",
  description:
    "What the link of an invitation offers, without using it. Any link that does not hold answers the same 410.",
  answer: { status: 200, schema: lookSchema },
  present: ({ expiresAt, ...offer }) => ({ ...offer, expiresAt: toWire(expiresAt) }),
});
