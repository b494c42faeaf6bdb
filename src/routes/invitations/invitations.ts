import { z } from "@hono/zod-openapi";

import {
  archiveInvitations,
  cancelInvitation,
  unarchiveInvitations,
} from "#actions/invitations/end-invitations";
import { inviteAnotherAddress } from "#actions/invitations/invite-another-address";
import { invitePartner } from "#actions/invitations/invite-partner";
import { invitePartners } from "#actions/invitations/invite-partners";
import { seeInvitation } from "#actions/invitations/see-invitation";
import { causes, invitationStates } from "#domain/invitations/invitation";
import { refusals } from "#domain/refusals";
import { say } from "#domain/locale";
import { endpoint } from "#routes/endpoint";
import { ids, instants } from "#routes/invitations/examples";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const capability = "invitations";
const base = "/organisations/{organisation}/invitations";
const one = `${base}/{partnerInvitationId}`;

const invited = {
  status: 201 as const,
  schema: z
    .object({ id: z.string(), partnerId: z.string(), prequalificationId: z.string(), cause: z.enum(causes) })
    .openapi("InvitedPartner"),
  example: {
    id: ids.invitation,
    partnerId: ids.partner,
    prequalificationId: ids.prequalification,
    cause: "not_registered",
  },
};

export const invitePartnerEndpoint = endpoint(invitePartner, {
  method: "post",
  path: base,
  capability,
  summary: "Invite a partner",
  description:
    "Creates the partner when its SIREN is new. The cause, and so the mail, follows from where the partner stands: not registered, not validated, or expired.",
  answer: invited,
});

const lineSchema = z.object({
  id: z.string().nullable(),
  refused: z.object({ code: z.string(), detail: z.string() }).nullable(),
});

export const invitePartnersEndpoint = endpoint(invitePartners, {
  method: "post",
  path: `${base}/many`,
  capability,
  summary: "Invite up to a hundred partners",
  description: "Each line answers for itself: invited, or why not. A longer list is imported from a file.",
  answer: {
    status: 200,
    schema: z.object({ invited: z.int(), lines: z.array(lineSchema) }).openapi("InvitedPartners"),
    example: { invited: 1, lines: [{ id: ids.invitation, refused: null }] },
  },
  present: ({ invited: count, lines }, context) => ({
    invited: count,
    lines: lines.map((line) =>
      "id" in line
        ? { id: line.id, refused: null }
        : {
            id: null,
            refused: {
              code: line.refused,
              detail: say(refusals[line.refused].detail, context.get("locale")),
            },
          },
    ),
  }),
});

export const inviteAnotherAddressEndpoint = endpoint(inviteAnotherAddress, {
  method: "post",
  path: `${one}/other-addresses`,
  capability,
  summary: "Invite another address",
  description:
    "A new row linked to this one; one answer closes both. With `replaces`, this address was wrong and its link closes.",
  answer: invited,
});

const reminder = z.object({
  rank: z.int(),
  at: instantSchema,
  automatic: z.boolean(),
  mailState: z.string().nullable(),
});

export const seeInvitationEndpoint = endpoint(seeInvitation, {
  method: "get",
  path: one,
  capability,
  summary: "See an invitation",
  description: "Who asked, each mail and what became of it, and how the request ended.",
  answer: {
    status: 200,
    schema: z
      .object({
        id: z.string(),
        email: z.string(),
        contactName: z.string(),
        message: z.string(),
        issuerName: z.string().nullable(),
        state: z.enum(invitationStates),
        createdAt: instantSchema,
        openedAt: instantSchema.nullable(),
        acceptedAt: instantSchema.nullable(),
        endedAt: instantSchema.nullable(),
        endReason: z.string().nullable(),
        dueAt: instantSchema.nullable(),
        mail: z.object({ id: z.string(), state: z.string(), failure: z.string().nullable() }).nullable(),
        reminders: z.array(reminder),
      })
      .openapi("PartnerInvitationDetails"),
    example: {
      id: ids.invitation,
      email: "contact@exemple.fr",
      contactName: "",
      message: "",
      issuerName: "Camille Lefèvre",
      state: "sent",
      createdAt: instants.at,
      openedAt: null,
      acceptedAt: null,
      endedAt: null,
      endReason: null,
      dueAt: null,
      mail: null,
      reminders: [],
    },
  },
  present: (row) => ({
    id: row.id,
    email: row.email,
    contactName: row.contactName,
    message: row.message,
    issuerName: row.issuerName,
    state: row.invitationState,
    createdAt: toWire(row.createdAt),
    openedAt: toWireOrNull(row.openedAt),
    acceptedAt: toWireOrNull(row.acceptedAt),
    endedAt: toWireOrNull(row.endedAt),
    endReason: row.endReason,
    dueAt: toWireOrNull(row.dueAt),
    mail: row.mail && { id: row.mail.id, state: row.mail.state, failure: row.mail.failure },
    reminders: row.reminders.map((each) => ({ ...each, at: toWire(each.at) })),
  }),
});

export const cancelInvitationEndpoint = endpoint(cancelInvitation, {
  method: "post",
  path: `${one}/cancel`,
  capability,
  summary: "Cancel a partner invitation",
  description: "Its link opens nothing any more and nobody is reminded. The reason is kept.",
  answer: { status: 200, schema: z.object({ id: z.string() }), example: { id: ids.invitation } },
});

export const archiveInvitationsEndpoint = endpoint(archiveInvitations, {
  method: "post",
  path: `${base}/archive`,
  capability,
  summary: "Archive invitations",
  description:
    "Up to 500 at once. What is archived is neither reminded nor listed, unless asked for, and its link opens nothing meanwhile.",
  answer: { status: 200, schema: z.object({ archived: z.int() }), example: { archived: 2 } },
});

export const unarchiveInvitationsEndpoint = endpoint(unarchiveInvitations, {
  method: "post",
  path: `${base}/unarchive`,
  capability,
  summary: "Bring archived invitations back",
  description: "Up to 500 at once. Reminders start again only when somebody sends one.",
  answer: { status: 200, schema: z.object({ unarchived: z.int() }), example: { unarchived: 2 } },
});
