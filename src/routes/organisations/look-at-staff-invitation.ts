import { z } from "@hono/zod-openapi";

import { lookAtStaffInvitation } from "#actions/organisations/look-at-staff-invitation";
import { givenRoles } from "#domain/organisations/staff";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { invitationOfferExample } from "#routes/organisations/examples";

const lookSchema = z
  .object({
    organisation: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
    accent: z.string(),
    role: z.enum(givenRoles),
    accountManagement: z.boolean(),
    email: z.string().openapi({ description: "Masked.", example: "j•••@exemple.fr" }),
    expiresAt: instantSchema,
  })
  .openapi("StaffInvitationOffer");

export const lookAtStaffInvitationEndpoint = publicEndpoint(lookAtStaffInvitation, {
  method: "get",
  path: "/staff-invitations/{token}",
  capability: "organisations",
  summary: "Look at an invitation",
  description:
    "What the link of an invitation offers, without using it. Any link that does not hold answers the same 410.",
  answer: { status: 200, schema: lookSchema, example: invitationOfferExample },
  present: ({ expiresAt, ...offer }) => ({ ...offer, expiresAt: toWire(expiresAt) }),
});
