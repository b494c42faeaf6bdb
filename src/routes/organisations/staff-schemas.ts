import { z } from "@hono/zod-openapi";

import { invitationStates } from "#domain/organisations/staff-invitations";
import { givenRoles } from "#domain/organisations/staff";
import { staffRoles } from "#domain/permissions";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const memberExample = {
  id: "mbr_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  personId: "per_01JD6Q6V0G5N3T8Z2K4W7Y9ABD",
  name: "Camille Lefèvre",
  email: "camille.lefevre@exemple.fr",
  role: "admin",
  accountManagement: false,
  joinedAt: "2026-11-21T20:00:00.000Z",
  deactivatedAt: null,
  version: 1,
};

export const staffMemberSchema = z
  .object({
    id: z.string(),
    personId: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(staffRoles),
    accountManagement: z.boolean(),
    joinedAt: instantSchema,
    deactivatedAt: instantSchema.nullable(),
    version: z.int(),
  })
  .openapi("StaffMember", { example: memberExample });

type Role = (typeof staffRoles)[number];
type StaffRow = {
  id: string;
  personId: string;
  name: string;
  email: string;
  staffRole: Role | null;
  accountManagement: boolean;
  createdAt: number;
  deactivatedAt: number | null;
  version: number;
};

/** The owner has *account management* whatever their row says. */
export const presentStaffMember = (row: StaffRow) => ({
  id: row.id,
  personId: row.personId,
  name: row.name,
  email: row.email,
  role: row.staffRole,
  accountManagement: row.accountManagement || row.staffRole === "owner",
  joinedAt: toWire(row.createdAt),
  deactivatedAt: toWireOrNull(row.deactivatedAt),
  version: row.version,
});

export const mailStateSchema = z
  .enum(["queued", "sending", "sent", "failed", "bounced", "cancelled", "unknown"])
  .openapi("MailState");

export const invitationExample = {
  id: "sti_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  email: "jean.dupont@exemple.fr",
  role: "manager",
  accountManagement: false,
  state: "pending",
  createdAt: "2026-11-21T20:00:00.000Z",
  lastSentAt: "2026-11-21T20:00:00.000Z",
  sendCount: 1,
  expiresAt: "2026-12-05T20:00:00.000Z",
  version: 1,
};

export const staffInvitationSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    role: z.enum(givenRoles),
    accountManagement: z.boolean(),
    state: z.enum(invitationStates),
    createdAt: instantSchema,
    lastSentAt: instantSchema,
    sendCount: z.int(),
    expiresAt: instantSchema,
    version: z.int(),
  })
  .openapi("StaffInvitation", { example: invitationExample });

type InvitationRow = {
  id: string;
  email: string;
  role: (typeof givenRoles)[number];
  accountManagement: boolean;
  createdAt: number;
  lastSentAt: number;
  sendCount: number;
  expiresAt: number;
  version: number;
};

export const presentInvitation = (row: InvitationRow) => ({
  id: row.id,
  email: row.email,
  role: row.role,
  accountManagement: row.accountManagement,
  createdAt: toWire(row.createdAt),
  lastSentAt: toWire(row.lastSentAt),
  sendCount: row.sendCount,
  expiresAt: toWire(row.expiresAt),
  version: row.version,
});
