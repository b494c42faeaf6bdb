import { z } from "@hono/zod-openapi";

import { organisationStates } from "#domain/access";
import { plans } from "#domain/plans/catalogue";
import { intervals } from "#domain/plans/periods";
import { subscriptionStatuses } from "#domain/plans/subscription";
import { instantSchema } from "#routes/organisations/schemas";
import {
  accountExample,
  billingExample,
  documentExample,
  licencesExample,
  orderExample,
  orderPreviewExample,
} from "#routes/plans/examples";

const cents = () => z.int();
const maybeInstant = () => instantSchema.nullable();
export const planSchema = z.enum(plans);
export const intervalSchema = z.enum(intervals);

export const sentenceSchema = z.object({ fr: z.string(), en: z.string() });

/** Amounts are cents of euro; `htCents` excludes tax, `ttcCents` includes it. */
export const quoteSchema = z
  .object({
    lines: z.array(
      z.object({
        part: z.enum(["base", "licence", "credit"]),
        plan: planSchema.nullable(),
        quantity: z.int(),
        htCents: cents(),
      }),
    ),
    htCents: cents(),
    taxCents: cents(),
    ttcCents: cents(),
    dueCents: cents(),
    creditCents: cents(),
    source: z.enum(["preview", "estimate"]),
  })
  .openapi("Quote");

const orderKinds = z.enum(["start", "wake", "upgrade", "downgrade", "plan_standby"]);

export const orderPreviewSchema = z
  .object({
    plan: planSchema,
    interval: intervalSchema,
    licences: z.int(),
    kind: orderKinds,
    at: instantSchema,
    startsAt: maybeInstant(),
    dueNowCents: cents(),
    quote: quoteSchema,
  })
  .openapi("OrderPreview", { example: orderPreviewExample });

export const orderSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    plan: planSchema,
    interval: intervalSchema,
    licences: z.int(),
    kind: orderKinds,
    orderedAt: instantSchema,
    startsAt: maybeInstant(),
    methodId: z.string(),
    state: z.enum(["awaiting_payment", "debit_in_progress", "processed", "failed", "lapsed", "scheduled"]),
    ttcCents: cents(),
    invoice: z
      .object({
        id: z.string(),
        number: z.string(),
        status: z.string(),
        ttcCents: cents(),
        pdfUrl: z.string().nullable(),
      })
      .nullable(),
    confirmUrl: z.string().nullable(),
    declined: z.boolean(),
    confirmed: z.boolean(),
  })
  .openapi("Order", { example: orderExample });

export const methodSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["card", "sepa_debit"]),
    holder: z.string(),
    brand: z.string().nullable(),
    bank: z.string().nullable(),
    last4: z.string(),
    expMonth: z.int().nullable(),
    expYear: z.int().nullable(),
    mandateReference: z.string().nullable(),
    createdAt: instantSchema,
    chosen: z.boolean(),
    usable: z.boolean(),
    expiresSoon: z.boolean(),
  })
  .openapi("PaymentMethod");

export const billingIdentitySchema = z
  .object({
    name: z.string(),
    email: z.string(),
    line1: z.string(),
    line2: z.string(),
    postalCode: z.string(),
    city: z.string(),
    country: z.string(),
    siren: z.string(),
    vatNumber: z.string(),
  })
  .openapi("BillingAddress");

export const billingSchema = z
  .object({
    identity: z.union([billingIdentitySchema, z.null()]),
    creditCents: cents(),
    methods: z.array(methodSchema),
    methodId: z.string().nullable().optional(),
  })
  .openapi("Billing", { example: billingExample });

export const documentSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["invoice", "credit_note"]),
    number: z.string(),
    status: z.enum(["draft", "open", "paid", "void", "uncollectible"]),
    correctsId: z.string().nullable(),
    issuedAt: instantSchema,
    paidAt: maybeInstant(),
    disputedAt: maybeInstant(),
    htCents: cents(),
    taxCents: cents(),
    ttcCents: cents(),
    remainingCents: cents(),
    debitInProgress: z.boolean(),
    needsConfirmation: z.boolean(),
    outstanding: z.boolean(),
    pageUrl: z.string().nullable(),
    pdfUrl: z.string().nullable(),
    lines: z.array(
      z.object({
        label: z.string(),
        quantity: z.int(),
        htCents: cents(),
        startsAt: instantSchema,
        endsAt: instantSchema,
      }),
    ),
  })
  .openapi("BillingDocument", { example: documentExample });

export const licencesPreviewSchema = z
  .object({
    subscriptionId: z.string(),
    licences: z.int(),
    at: instantSchema,
    appliesAt: instantSchema,
    billed: z.enum(["now", "renewal"]),
    dueNowCents: cents(),
    quote: z.union([quoteSchema, z.null()]),
    renewal: z.object({ at: instantSchema, quote: quoteSchema }),
  })
  .openapi("LicencesPreview", { example: licencesExample });

const subscriptionSchema = z.object({
  id: z.string(),
  plan: planSchema,
  interval: intervalSchema,
  licences: z.int(),
  billsBase: z.boolean(),
  status: z.enum(subscriptionStatuses),
  startsAt: instantSchema,
  renewsAt: maybeInstant(),
  endsAt: maybeInstant(),
  graceEndsAt: maybeInstant(),
  planned: z.object({ at: instantSchema, plan: planSchema, licences: z.int() }).nullable(),
  next: z.object({ at: instantSchema, htCents: cents(), ttcCents: cents() }).nullable(),
});

const obstacleSchema = z.object({
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  fix: z.object({ screen: z.string(), id: z.string().nullable() }).nullable(),
});

export const accountSchema = z
  .object({
    state: z.enum(organisationStates),
    plan: planSchema.nullable(),
    trialEndsAt: instantSchema,
    accessEndsAt: maybeInstant(),
    deactivatedAt: maybeInstant(),
    purgeAt: maybeInstant(),
    timeline: z.array(
      z.object({
        startAt: instantSchema,
        endAt: maybeInstant(),
        state: z.enum(organisationStates),
        plan: planSchema.nullable(),
      }),
    ),
    subscriptions: z.array(subscriptionSchema),
    plannedStandby: z.object({ at: instantSchema }).nullable(),
    seats: z.object({ active: z.int(), allowed: z.int().nullable() }),
    cancellation: z.object({
      offered: z.boolean(),
      obstacles: z.array(obstacleSchema),
      debits: z.array(z.string()),
    }),
    billingAddress: z.union([billingIdentitySchema, z.null()]),
    creditCents: cents(),
    methods: z.array(methodSchema),
    openOrder: z.union([orderSchema, z.null()]),
  })
  .openapi("PlanAccount", { example: accountExample });
