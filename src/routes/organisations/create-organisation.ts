import { createOrganisation } from "#actions/organisations/create-organisation";
import { publicEndpoint } from "#routes/endpoint";
import { toWire, instantSchema } from "#routes/organisations/schemas";
import { z } from "@hono/zod-openapi";

const createdSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    trialEndsAt: instantSchema,
    version: z.int(),
  })
  .openapi("CreatedOrganisation", {
    example: {
      id: "org_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      slug: "mairie-de-toulon",
      name: "Mairie de Toulon",
      trialEndsAt: "2026-12-21T20:00:00.000Z",
      version: 1,
    },
  });

export const createOrganisationEndpoint = publicEndpoint(createOrganisation, {
  method: "post",
  path: "/organisations",
  capability: "organisations",
  summary: "Create an organisation",
  description: "You become its owner; a 30-day trial of Pro starts at once.",
  answer: { status: 201, schema: createdSchema },
  present: ({ id, slug, name, trialEndsAt, version }) => ({
    id,
    slug,
    name,
    version,
    trialEndsAt: toWire(trialEndsAt),
  }),
});
