import { z } from "@hono/zod-openapi";

import { previewVat } from "#actions/organisations/preview-vat";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWireOrNull } from "#routes/organisations/schemas";

export const previewVatEndpoint = endpoint(previewVat, {
  method: "get",
  path: "/organisations/{organisation}/vat-preview",
  capability: "organisations",
  summary: "Preview a VAT regime",
  description:
    "How many subscriptions of providers would be billed with another rate, from the first renewal to the last. Nothing is written.",
  answer: {
    status: 200,
    schema: z
      .object({
        affected: z.int(),
        firstAt: instantSchema.nullable(),
        lastAt: instantSchema.nullable(),
        fromRateBp: z.int(),
        toRateBp: z.int(),
      })
      .openapi("VatPreview"),
    example: {
      affected: 12,
      firstAt: "2027-01-05T10:00:00.000Z",
      lastAt: "2027-02-02T10:00:00.000Z",
      fromRateBp: 2000,
      toRateBp: 0,
    },
  },
  present: (view) => ({
    ...view,
    firstAt: toWireOrNull(view.firstAt),
    lastAt: toWireOrNull(view.lastAt),
  }),
});
