import { z } from "@hono/zod-openapi";

import { organisationStates } from "#domain/access";
import { modules } from "#domain/organisations/settings";
import { plans } from "#domain/plans/catalogue";
import { staffRoles } from "#domain/permissions";
import { organisationExample, settingsExample, updatedExample } from "#routes/organisations/examples";

export const instantSchema = z.iso.datetime().openapi({ example: "2026-11-21T20:00:00.000Z" });

/** Instants are RFC 3339 on the wire, UTC milliseconds inside. */
export const toWire = (instant: number): string => new Date(instant).toISOString();
export const toWireOrNull = (instant: number | null): string | null =>
  instant === null ? null : toWire(instant);

const settingsSchema = z
  .object({
    locale: z.enum(["fr", "en"]),
    identity: z.object({
      legalName: z.string(),
      siren: z.string(),
      vatRegime: z.string(),
      vatNumber: z.string(),
      address: z.string(),
      contactEmail: z.string(),
    }),
    home: z.object({ title: z.string(), introduction: z.string() }),
    legalNotices: z.string(),
    theme: z.object({ accent: z.string(), logoFileId: z.string().nullable() }),
    modules: z.array(z.enum(modules)),
  })
  .openapi("OrganisationSettings", { example: settingsExample });

export const organisationSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    state: z.enum(organisationStates),
    plan: z.enum(plans).nullable(),
    trialEndsAt: instantSchema,
    accessEndsAt: instantSchema.nullable().openapi({
      description: "When access ends if nothing else is done; null while a subscription renews.",
    }),
    purgeAt: instantSchema.nullable().openapi({ description: "When a deactivated account is destroyed." }),
    version: z.int(),
    settings: settingsSchema,
    modulesUnserved: z.array(z.enum(modules)).openapi({
      description: "Switched on, and not covered by the plan in force: read and exported, not used.",
    }),
    role: z.enum(staffRoles).nullable(),
    accountManagement: z.boolean(),
    access: z.array(
      z.object({ class: z.string(), access: z.enum(["open", "management", "direction", "closed"]) }),
    ),
  })
  .openapi("Organisation", { example: organisationExample });

/** What an edit answers; the ETag of the answer is the version to send back. */
export const updatedOrganisationSchema = z
  .object({ id: z.string(), slug: z.string(), name: z.string(), version: z.int(), settings: settingsSchema })
  .openapi("UpdatedOrganisation", { example: updatedExample });
