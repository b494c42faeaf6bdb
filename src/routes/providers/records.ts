import { z } from "@hono/zod-openapi";

import {
  closeSubscription,
  editOwnProvider,
  editProvider,
  exemptProvider,
  seeProviderSubscription,
} from "#actions/providers/edit-provider";
import { listProviderDocuments } from "#actions/providers/list-documents";
import { createProvider } from "#actions/providers/create-provider";
import { registerProvider } from "#actions/providers/register";
import { seeOwnProvider, seeProvider } from "#actions/providers/see-provider";
import { endpoint } from "#routes/endpoint";
import { documentsAnswer, presentDocuments } from "#routes/providers/documents";
import {
  exampleSubscription,
  presentSubscription,
  subscriptionSchema,
} from "#routes/providers/subscription-schemas";
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

const versionSchema = z.object({ id: z.string(), version: z.int() }).openapi("EditedProvider");
const edited = {
  status: 200,
  schema: versionSchema,
  example: { id: exampleProvider.id, version: 2 },
} as const;

const paid = {
  capability: "providers",
  answer: { status: 200, schema: subscriptionSchema, example: exampleSubscription },
  present: presentSubscription,
} as const;

export const recordEndpoints = [
  endpoint(editProvider, {
    method: "put",
    path: "/organisations/{organisation}/providers/{providerId}",
    capability: "providers",
    summary: "Edit a provider",
    description: "Once an account is opened, its address is its holder’s to change.",
    versioned: true,
    answer: edited,
  }),
  endpoint(editOwnProvider, {
    method: "put",
    path: "/organisations/{organisation}/my/provider",
    capability: "providers",
    summary: "Edit one’s provider record",
    description: "What requesters and the organisation see.",
    versioned: true,
    answer: edited,
  }),
  endpoint(seeProviderSubscription, {
    ...paid,
    method: "get",
    path: "/organisations/{organisation}/providers/{providerId}/subscription",
    summary: "See the subscription of a provider",
    description: "What they pay for, when it renews or ends, what is owed and asked.",
  }),
  endpoint(listProviderDocuments, {
    method: "get",
    path: "/organisations/{organisation}/providers/{providerId}/documents",
    capability: "providers",
    summary: "List the invoices of a provider",
    description: "The latest first.",
    answer: documentsAnswer,
    present: presentDocuments,
  }),
  endpoint(exemptProvider, {
    ...paid,
    method: "put",
    path: "/organisations/{organisation}/providers/{providerId}/exemption",
    summary: "Exempt a provider from the subscription",
    description: "They answer requests without paying; what runs stops at the end of its period.",
  }),
  endpoint(closeSubscription, {
    ...paid,
    method: "post",
    path: "/organisations/{organisation}/providers/{providerId}/subscription/close",
    summary: "Close the subscription of a provider",
    description: "At once; what was left unpaid is cancelled by a credit note.",
  }),
];
