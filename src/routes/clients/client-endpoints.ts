import { z } from "@hono/zod-openapi";

import { createClient } from "#actions/clients/create-client";
import { deleteClient } from "#actions/clients/delete-client";
import { editClient } from "#actions/clients/edit-client";
import { exportClients } from "#actions/clients/export-clients";
import { listClients } from "#actions/clients/list-clients";
import { resolveNumber, seeClient } from "#actions/clients/see-client";
import { endpoint } from "#routes/endpoint";
import { clientId, jobExample, listedClientExample } from "#routes/clients/examples";
import {
  clientSchema,
  listedClientSchema,
  localeOf,
  presentFields,
  presentMerge,
  presentPair,
} from "#routes/clients/schemas";
import { jobAccepted } from "#routes/clients/job-accepted";
import { startedJobSchema } from "#routes/integrations/job-schemas";
import { toWire, toWireOrNull } from "#routes/organisations/schemas";

const clients = "/organisations/{organisation}/clients";
const one = `${clients}/{clientId}`;
const idSchema = z.object({ id: z.string() }).openapi("ClientId");

export const listClientsEndpoint = endpoint(listClients, {
  method: "get",
  path: clients,
  capability: "clients",
  summary: "List clients",
  description:
    "All records with the colour of their duplicates. `filter[set]=merged` lists the emptied ones. `q` searches names, numbers (those of merged records too), towns, SIRET, e-mails and phones, whatever the accents.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(listedClientSchema), nextCursor: z.string().nullable() })
      .openapi("Clients"),
    example: { data: [listedClientExample], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ nameKey: _key, searchRow: _row, createdAt, ...client }) => ({
      ...client,
      createdAt: toWire(createdAt),
    })),
    nextCursor,
  }),
});

export const seeClientEndpoint = endpoint(seeClient, {
  method: "get",
  path: one,
  capability: "clients",
  summary: "See a client",
  description:
    "A record, the numbers that lead to it, what resembles it and why, and what was merged into it.",
  answer: { status: 200, schema: clientSchema },
  present: ({ client, numbers, pairs, merges, absorbed }, context) => ({
    id: client.id,
    number: client.number,
    ...presentFields(client),
    tier: client.tier,
    events: client.events,
    createdAt: toWire(client.createdAt),
    updatedAt: toWire(client.updatedAt),
    mergedIntoId: client.mergedIntoId,
    mergedAt: toWireOrNull(client.mergedAt),
    version: client.version,
    numbers,
    pairs: pairs.map((pair) => presentPair(pair, localeOf(context))),
    merges: merges.map(presentMerge),
    absorbed,
  }),
});

export const createClientEndpoint = endpoint(createClient, {
  method: "post",
  path: clients,
  capability: "clients",
  summary: "Create a client",
  description:
    "Gives it the next client number. Refused when a record certainly is this client already, unless `force`; what only resembles it is flagged.",
  answer: { status: 201, schema: idSchema, example: { id: clientId } },
});

export const editClientEndpoint = endpoint(editClient, {
  method: "put",
  path: one,
  capability: "clients",
  summary: "Edit a client",
  description: "Replaces its fields. What resembles it is looked for again just after.",
  versioned: true,
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), version: z.int() }).openapi("EditedClient"),
    example: { id: clientId, version: 4 },
  },
});

export const deleteClientEndpoint = endpoint(deleteClient, {
  method: "delete",
  path: one,
  capability: "clients",
  summary: "Delete an emptied client",
  description:
    "For ever, and only without any request: `confirmNumber` repeats its client number, which is never given again.",
  versioned: true,
  answer: { status: 200, schema: idSchema, example: { id: clientId } },
});

export const resolveNumberEndpoint = endpoint(resolveNumber, {
  method: "get",
  path: "/organisations/{organisation}/client-numbers/{number}",
  capability: "clients",
  summary: "Find the client of a number",
  description: "Also when the record that bore the number was merged into another.",
  answer: {
    status: 200,
    schema: z
      .object({ number: z.int(), clientId: z.string(), currentNumber: z.int(), name: z.string() })
      .openapi("ResolvedNumber"),
    example: { number: 1187, clientId, currentNumber: 1042, name: "Comité des fêtes de Hyères" },
  },
});

export const exportClientsEndpoint = endpoint(exportClients, {
  method: "post",
  path: `${clients}/exports`,
  capability: "clients",
  summary: "Export clients",
  description: "Writes the clients of a list to CSV or XLSX. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: { status: 202, schema: startedJobSchema, example: jobExample },
  respond: jobAccepted,
});
