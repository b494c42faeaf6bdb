import { createOrganisation } from "#actions/organisations/create-organisation";
import { publicEndpoint } from "#routes/endpoint";
import { toWire, instantSchema } from "#routes/organisations/schemas";
import { z } from "@hono/zod-openapi";
import { createdExample } from "#routes/organisations/examples";

const createdSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    trialEndsAt: instantSchema,
    version: z.int(),
  })
  .openapi("CreatedOrganisation");

export const createOrganisationEndpoint = publicEndpoint(createOrganisation, {
  method: "post",
  path: "/organisations",
  capability: "organisations",
  summary: "Create an organisation",
  description: "You become its owner; a 30-day trial of Pro starts at once.",
  answer: { status: 201, schema: createdSchema, example: createdExample },
  present: ({ id, slug, name, trialEndsAt, version }) => ({
    id,
    slug,
    name,
    version,
    trialEndsAt: toWire(trialEndsAt),
  }),
});
