import { z } from "@hono/zod-openapi";

import { createProvider } from "#actions/providers/create-provider";
import { registerProvider } from "#actions/providers/register";
import { seeOwnProvider, seeProvider } from "#actions/providers/see-provider";
import { endpoint } from "#routes/endpoint";
import { exampleProvider, presentProvider, providerSchema } from "#routes/providers/schemas";

const createdSchema = z.object({ id: z.string() }).openapi("CreatedProvider");
const created = { status: 201, schema: createdSchema, example: { id: exampleProvider.id } } as const;

export const createProviderEndpoint = endpoint(createProvider, {
  method: "post",
  path: "/organisations/{organisation}/providers",
  capability: "providers",
  summary: "Create a provider",
  description: "Whoever signs up on the portal with this address later finds the record.",
  idempotencyKey: "required",
  answer: created,
});

export const registerProviderEndpoint = endpoint(registerProvider, {
  method: "post",
  path: "/organisations/{organisation}/my/provider",
  capability: "providers",
  summary: "Become a provider",
  description: "Takes over the record that the organisation made for this address, if there is one.",
  answer: created,
});

export const seeProviderEndpoint = endpoint(seeProvider, {
  method: "get",
  path: "/organisations/{organisation}/providers/{providerId}",
  capability: "providers",
  summary: "See a provider",
  description: "The record, and what is missing for its provider to answer requests.",
  answer: { status: 200, schema: providerSchema, example: exampleProvider },
  present: presentProvider,
});

const ownSchema = z.object({ provider: providerSchema.nullable() }).openapi("OwnProvider");

export const seeOwnProviderEndpoint = endpoint(seeOwnProvider, {
  method: "get",
  path: "/organisations/{organisation}/my/provider",
  capability: "providers",
  summary: "See one’s provider record",
  description: "Null for somebody who has not signed up as a provider here.",
  answer: { status: 200, schema: ownSchema, example: { provider: exampleProvider } },
  present: ({ provider }) => ({ provider: provider ? presentProvider(provider) : null }),
});
