import { z } from "@hono/zod-openapi";

import { modules } from "#domain/organisations/settings";
import { termsDocumentNames } from "#domain/plans/acceptances";
import { instantSchema } from "#routes/organisations/schemas";
import { catalogueExample, renewalsExample, termsExample } from "#routes/plans/examples";
import { intervalSchema, planSchema, quoteSchema, sentenceSchema } from "#routes/plans/schemas";

export const placedSchema = z
  .object({ id: z.string() })
  .openapi("PlacedOrder", { example: { id: "ord_01M7ZV3EG0NT5NNQ9QDNYKEYHA" } });

export const methodPageSchema = z
  .object({ url: z.string() })
  .openapi("MethodPage", { example: { url: "https://checkout.stripe.com/c/pay/cs_test_1" } });

export const renewalsSchema = z
  .object({
    data: z.array(
      z.object({ subscriptionId: z.string(), at: instantSchema, quote: z.union([quoteSchema, z.null()]) }),
    ),
  })
  .openapi("Renewals", { example: renewalsExample });

export const catalogueSchema = z
  .object({
    vatRateBp: z.int(),
    plans: z.array(
      z.object({
        plan: planSchema,
        name: sentenceSchema,
        modules: z.array(z.enum(modules)).openapi({ description: "What the plan covers once switched on." }),
        prices: z.array(z.object({ interval: intervalSchema, baseCents: z.int(), licenceCents: z.int() })),
      }),
    ),
    documents: z.array(
      z.object({ name: z.enum(termsDocumentNames), version: z.string(), box: sentenceSchema }),
    ),
    immediateExecution: sentenceSchema,
  })
  .openapi("Catalogue", { example: catalogueExample });

export const termsSchema = z
  .object({
    document: z.enum(termsDocumentNames),
    version: z.string(),
    sha256: z.string(),
    text: sentenceSchema,
  })
  .openapi("TermsDocument", { example: termsExample });

export const synchronisedSchema = z.object({ prices: z.int(), created: z.int() });
