import { z } from "@hono/zod-openapi";

import { requestKinds, requestStates, requestVerbs } from "#domain/clients/event-requests";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import {
  documentExample,
  listedRequestExample,
  ownRequestExample,
  requestExample,
} from "#routes/clients/examples";

const text = z.string().nullable();

const askedFields = {
  id: z.string(),
  number: text,
  kind: z.enum(requestKinds),
  title: z.string(),
  place: z.string(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  people: z.int().openapi({ description: "The public expected, or the people to train." }),
  state: z.enum(requestStates),
  createdAt: instantSchema,
};
const doubtSchema = z
  .enum(["number_unknown", "other_name"])
  .nullable()
  .openapi({ description: "Why somebody should look at the client it was given to." });

export const listedRequestSchema = z
  .object({
    ...askedFields,
    doubt: doubtSchema,
    client: z.object({ id: z.string(), number: z.int(), name: z.string() }),
  })
  .openapi("ListedEventRequest", { example: listedRequestExample });

export const documentSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    size: z.int(),
    contentType: z.string(),
    byStaff: z.boolean(),
    addedAt: instantSchema,
    state: z.enum(["expected", "accepted", "refused"]),
  })
  .openapi("EventRequestDocument", { example: documentExample });

const wholeFields = {
  ...askedFields,
  details: z.string(),
  contactName: z.string(),
  contactEmail: z.string(),
  contactPhone: text,
  typed: z.object({
    name: z.string(),
    siret: text,
    rna: text,
    address: text,
    postalCode: text,
    city: text,
    clientNumber: z.int().nullable(),
  }),
  quotedCents: z.int().nullable(),
  moves: z.array(
    z.object({
      verb: z.string(),
      state: z.enum(requestStates),
      at: instantSchema,
      message: text,
      byStaff: z.boolean(),
      actorName: text,
    }),
  ),
  documents: z.array(documentSchema),
  verbs: z.array(z.enum(requestVerbs)).openapi({ description: "What may be done next." }),
};

export const ownRequestSchema = z
  .object({ ...wholeFields, version: z.int() })
  .openapi("OwnEventRequest", { example: ownRequestExample });

export const requestSchema = z
  .object({
    ...wholeFields,
    doubt: doubtSchema,
    attachedBy: z.enum(["number", "match", "new", "staff"]),
    source: z.enum(["portal", "staff"]),
    updatedAt: instantSchema,
    version: z.int(),
    client: z.object({
      id: z.string(),
      number: z.int(),
      name: z.string(),
      city: text,
      tier: z.enum(["certain", "probable", "none"]),
    }),
  })
  .openapi("EventRequest", { example: requestExample });

type Row = {
  id: string;
  number: string | null;
  kind: (typeof requestKinds)[number];
  title: string;
  place: string;
  startsAt: number;
  endsAt: number;
  people: number;
  state: (typeof requestStates)[number];
  createdAt: number;
};

export const presentAsked = (row: Row) => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  title: row.title,
  place: row.place,
  startsAt: toWire(row.startsAt),
  endsAt: toWire(row.endsAt),
  people: row.people,
  state: row.state,
  createdAt: toWire(row.createdAt),
});

type Whole = Row & {
  details: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
  typed: z.output<typeof wholeFields.typed>;
  quotedCents: number | null;
};
type Move = {
  verb: string;
  state: Row["state"];
  at: number;
  message: string | null;
  actorId: string | null;
  actorName: string | null;
};
type Document = {
  id: string;
  name: string;
  size: number;
  contentType: string;
  byStaff: boolean;
  addedAt: number;
  acceptedAt: number | null;
  quarantinedAt: number | null;
};

/** What both sides see. `named`: whether the people of the organisation are named. */
export const presentWhole = (
  request: Whole,
  moves: readonly Move[],
  documents: readonly Document[],
  named: boolean,
) => ({
  ...presentAsked(request),
  details: request.details,
  contactName: request.contactName,
  contactEmail: request.contactEmail,
  contactPhone: request.contactPhone,
  typed: request.typed,
  quotedCents: request.quotedCents,
  moves: moves.map(({ verb, state, at, message, actorId, actorName }) => ({
    verb,
    state,
    at: toWire(at),
    message,
    byStaff: actorId !== null,
    actorName: named ? actorName : null,
  })),
  documents: documents.map(presentDocument),
});

const presentDocument = (document: Document) => ({
  id: document.id,
  name: document.name,
  size: document.size,
  contentType: document.contentType,
  byStaff: document.byStaff,
  addedAt: toWire(document.addedAt),
  state: stateOf(document),
});

function stateOf({ acceptedAt, quarantinedAt }: Document): "expected" | "accepted" | "refused" {
  if (acceptedAt === null) return "expected";
  return quarantinedAt === null ? "accepted" : "refused";
}
