import { z } from "@hono/zod-openapi";

import { locales } from "#domain/locale";
import type { ProviderRecord } from "#actions/providers/see-provider";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const missingSchema = z
  .enum(["never_subscribed", "incomplete", "unpaid", "expired"])
  .nullable()
  .openapi({ description: "What is missing for the provider to answer requests, or null when they can." });

export const providerSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    name: z.string(),
    email: z.string(),
    locale: z.enum(locales),
    phone: z.string().nullable(),
    siret: z.string().nullable(),
    street: z.string().nullable(),
    postalCode: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string(),
    presentation: z.string(),
    hasAccount: z.boolean(),
    exempt: z.boolean(),
    subscriptionsOn: z.boolean(),
    blockedBy: missingSchema,
    ongoingEngagements: z.int(),
    doneEngagements: z.int(),
    createdAt: instantSchema,
    closedAt: instantSchema.nullable(),
    version: z.int(),
  })
  .openapi("Provider");

export const exampleProvider = {
  id: "prv_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  number: 12,
  name: "Claire Martin",
  email: "claire@exemple.fr",
  locale: "fr" as const,
  phone: "+33612345678",
  siret: null,
  street: "12 rue des Lilas",
  postalCode: "83000",
  city: "Toulon",
  country: "FR",
  presentation: "Formatrice aux premiers secours.",
  hasAccount: true,
  exempt: false,
  subscriptionsOn: true,
  blockedBy: "never_subscribed" as const,
  ongoingEngagements: 0,
  doneEngagements: 3,
  createdAt: "2026-09-01T08:00:00.000Z",
  closedAt: null,
  version: 1,
};

export const presentProvider = (row: ProviderRecord) => ({
  id: row.id,
  number: row.number,
  name: row.name,
  email: row.email,
  locale: row.locale,
  phone: row.phone,
  siret: row.siret,
  street: row.street,
  postalCode: row.postalCode,
  city: row.city,
  country: row.country,
  presentation: row.presentation,
  hasAccount: row.membershipId !== null,
  exempt: row.exempt,
  subscriptionsOn: row.subscriptionsOn,
  blockedBy: row.blockedBy,
  ongoingEngagements: row.ongoingEngagements,
  doneEngagements: row.doneEngagements,
  createdAt: toWire(row.createdAt),
  closedAt: toWireOrNull(row.closedAt),
  version: row.version,
});
