import { z } from "@hono/zod-openapi";

import { listKeptDocuments } from "#actions/plans/list-kept-documents";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const keptDocumentSchema = z.object({
  organisationId: z.string(),
  id: z.string(),
  kind: z.enum(["invoice", "credit_note"]),
  number: z.string(),
  status: z.string(),
  correctsId: z.string().nullable(),
  issuedAt: instantSchema,
  paidAt: instantSchema.nullable(),
  htCents: z.int(),
  taxCents: z.int(),
  ttcCents: z.int(),
  lines: z.array(z.record(z.string(), z.unknown())),
  /** Whom it is made out to, as it says. */
  buyer: z.record(z.string(), z.string()).nullable(),
  order: z.object({ number: z.string(), orderedAt: instantSchema }).nullable(),
});

export const listKeptDocumentsEndpoint = publicEndpoint(listKeptDocuments, {
  method: "get",
  path: "/operator/accounting-documents",
  capability: "plans",
  internal: true,
  summary: "List accounting documents",
  description:
    "Invoices and credit notes of an organisation, or made out to a name, newest first: those of accounts that were destroyed too, kept ten years.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(keptDocumentSchema), nextCursor: z.string().nullable() }),
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ orderNumber, orderedAt, ...document }) => ({
      organisationId: document.organisationId,
      id: document.id,
      kind: document.kind,
      number: document.number,
      status: document.status,
      correctsId: document.correctsId,
      issuedAt: toWire(document.issuedAt),
      paidAt: document.paidAt === null ? null : toWire(document.paidAt),
      htCents: document.htCents,
      taxCents: document.taxCents,
      ttcCents: document.ttcCents,
      lines: [...document.lines],
      buyer: document.buyer,
      order:
        orderNumber === null || orderedAt === null
          ? null
          : { number: orderNumber, orderedAt: toWire(orderedAt) },
    })),
    nextCursor,
  }),
});
