import { z } from "@hono/zod-openapi";

import { gateNames, memberStates, type Gate, type MemberState } from "#domain/members/gates";
import { duesStates, paymentMeans } from "#domain/members/seasons";
import type { standingOfMember, MemberRow } from "#actions/members/member-facts";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const gateSchema = z
  .object({
    name: z.enum(gateNames),
    state: z.enum(["passed", "grace", "waiting"]),
    at: instantSchema
      .nullable()
      .openapi({ description: "When it was passed, or until when the grace lasts." }),
  })
  .openapi("MemberGate");

export const seasonRefSchema = z.object({
  id: z.string(),
  name: z.string(),
  startsAt: instantSchema,
  endsAt: instantSchema,
});

export const duesSchema = z
  .object({
    seasonId: z.string(),
    amountCents: z.int(),
    state: z.enum(duesStates),
    dueAt: instantSchema,
    paidOn: z.string().nullable(),
    paidBy: z.enum(paymentMeans).nullable(),
    reference: z.string().nullable(),
    refusedAt: instantSchema.nullable(),
    refusalReason: z.string().nullable(),
  })
  .openapi("Dues");

const standingFields = {
  state: z.enum(memberStates),
  gates: z.array(gateSchema),
  fullAccess: z.boolean(),
};

export const memberRowSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    lastName: z.string(),
    firstName: z.string(),
    email: z.string().nullable(),
    loginName: z.string(),
    city: z.string().nullable(),
    paidOn: z.string().nullable(),
    amountCents: z.int().nullable(),
    ...standingFields,
  })
  .openapi("MemberRow");

export const memberSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    lastName: z.string(),
    firstName: z.string(),
    email: z.string().nullable(),
    birthDate: z.string().nullable(),
    phone: z.string().nullable(),
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string(),
    loginName: z.string(),
    createdAt: instantSchema,
    version: z.int(),
    ...standingFields,
    missing: z
      .array(z.string())
      .openapi({ description: "Fields of the personal information still to give." }),
    season: seasonRefSchema.nullable(),
    dues: duesSchema.nullable(),
  })
  .openapi("Member");

export const exampleMember = {
  id: "mem_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  number: 42,
  lastName: "Lefèvre",
  firstName: "Camille",
  email: "camille@exemple.fr",
  loginName: "LEFEVRE.camille",
  city: "Toulon",
};

const passed = { state: "passed", at: "2026-09-01T08:00:00.000Z" };
export const exampleStanding = {
  state: "active",
  gates: [
    { name: "account", ...passed },
    { name: "email", ...passed },
    { name: "profile", ...passed },
    { name: "approval", state: "waiting", at: null },
  ],
  fullAccess: false,
};

export const exampleOfMember = {
  ...exampleMember,
  birthDate: "1990-11-21",
  phone: "+33612345678",
  street: "12 rue des Lilas",
  postalCode: "83000",
  country: "FR",
  createdAt: "2026-09-01T08:00:00.000Z",
  version: 1,
  ...exampleStanding,
  missing: [],
  season: null,
  dues: null,
};

export const presentGates = (gates: readonly Gate[]) =>
  gates.map(({ name, state, at }) => ({ name, state, at: toWireOrNull(at) }));

type Row = {
  id: string;
  number: number;
  lastName: string;
  firstName: string;
  email: string | null;
  loginName: string;
  city: string | null;
  paidOn: string | null;
  amountCents: number | null;
  state: MemberState;
  gates: readonly Gate[];
  fullAccess: boolean;
};

export const presentRow = (row: Row) => ({
  id: row.id,
  number: row.number,
  lastName: row.lastName,
  firstName: row.firstName,
  email: row.email,
  loginName: row.loginName,
  city: row.city,
  paidOn: row.paidOn,
  amountCents: row.amountCents,
  state: row.state,
  gates: presentGates(row.gates),
  fullAccess: row.fullAccess,
});

export type Standing = ReturnType<typeof standingOfMember>;

export const presentStanding = ({ state, gates, fullAccess, missing, season, dues }: Standing) => ({
  state,
  gates: presentGates(gates),
  fullAccess,
  missing,
  season: season
    ? { id: season.id, name: season.name, startsAt: toWire(season.startsAt), endsAt: toWire(season.endsAt) }
    : null,
  dues: dues ? { ...dues, dueAt: toWire(dues.dueAt), refusedAt: toWireOrNull(dues.refusedAt) } : null,
});

export const presentMember = (member: MemberRow & Standing) => ({
  id: member.id,
  number: member.number,
  lastName: member.lastName,
  firstName: member.firstName,
  email: member.email,
  birthDate: member.birthDate,
  phone: member.phone,
  street: member.street,
  postalCode: member.postalCode,
  city: member.city,
  country: member.country,
  loginName: member.loginName,
  createdAt: toWire(member.createdAt),
  version: member.version,
  ...presentStanding(member),
});
