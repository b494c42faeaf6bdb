import { z } from "@hono/zod-openapi";

import { intervals } from "#domain/plans/periods";
import { subscriptionStatuses } from "#domain/plans/subscription";
import { consentStates } from "#domain/providers/price-consent";
import { endReasons } from "#domain/providers/subscription";
import type { SubscriptionView } from "#actions/providers/subscription-view";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";
import { missingSchema } from "#routes/providers/schemas";

const interval = z.enum(intervals);
const priced = z.object({ htCents: z.int(), ttcCents: z.int() });

const identitySchema = z
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
  .nullable();

const methodSchema = z.object({
  id: z.string(),
  kind: z.enum(["card", "sepa_debit"]),
  holder: z.string(),
  brand: z.string().nullable(),
  bank: z.string().nullable(),
  last4: z.string(),
  expMonth: z.int().nullable(),
  expYear: z.int().nullable(),
  mandateReference: z.string().nullable(),
  chosen: z.boolean(),
  usable: z.boolean(),
  expiresSoon: z.boolean(),
});

const runningSchema = z
  .object({
    id: z.string(),
    status: z.enum(subscriptionStatuses),
    interval,
    orderedAt: instantSchema,
    price: priced,
    periodEndsAt: instantSchema,
    endsAt: instantSchema.nullable(),
    endsBy: z.enum(endReasons).nullable(),
    next: priced.extend({ at: instantSchema, interval }).nullable(),
    pending: priced.extend({ at: instantSchema, to: interval }).nullable(),
    rise: z
      .object({
        id: z.string(),
        state: z.enum(consentStates),
        interval,
        sentAt: instantSchema,
        effectiveAt: instantSchema,
        from: priced.describe("What the renewal of that date would bill without the rise."),
        to: priced,
      })
      .nullable(),
  })
  .nullable();

export const subscriptionSchema = z
  .object({
    subscriptionsOn: z.boolean(),
    cardAtSignUp: z.boolean(),
    exempt: z.boolean(),
    rateBp: z.int(),
    blockedBy: missingSchema,
    incomplete: z.boolean(),
    served: z.boolean().describe("False while the organisation sleeps, is over, or has no providers module."),
    maySubscribe: z.boolean(),
    offers: z.object({ monthly: priced.nullable(), annual: priced.nullable() }),
    identity: identitySchema,
    methods: z.array(methodSchema),
    subscription: runningSchema,
    unpaid: z
      .object({
        id: z.string(),
        number: z.string(),
        remainingCents: z.int(),
        disputed: z
          .boolean()
          .describe("Paid, then contested with the bank: it cannot be paid here any more."),
        needsConfirmation: z.boolean(),
        pageUrl: z.string().nullable(),
      })
      .nullable(),
  })
  .openapi("ProviderSubscription");

export const presentSubscription = ({ subscription, methods, ...view }: SubscriptionView) => ({
  ...view,
  methods: methods.map(({ createdAt: _createdAt, ...method }) => method),
  subscription: subscription && {
    ...subscription,
    orderedAt: toWire(subscription.orderedAt),
    periodEndsAt: toWire(subscription.periodEndsAt),
    endsAt: toWireOrNull(subscription.endsAt),
    next: subscription.next && { ...subscription.next, at: toWire(subscription.next.at) },
    pending: subscription.pending && { ...subscription.pending, at: toWire(subscription.pending.at) },
    rise: subscription.rise && {
      ...subscription.rise,
      sentAt: toWire(subscription.rise.sentAt),
      effectiveAt: toWire(subscription.rise.effectiveAt),
    },
  },
});

const price = { htCents: 1000, ttcCents: 1200 };
export const exampleSubscription = {
  subscriptionsOn: true,
  cardAtSignUp: false,
  exempt: false,
  rateBp: 2000,
  blockedBy: null,
  incomplete: false,
  served: true,
  maySubscribe: false,
  offers: { monthly: price, annual: { htCents: 10_000, ttcCents: 12_000 } },
  identity: null,
  methods: [],
  subscription: {
    id: "sub_1Sim",
    status: "active" as const,
    interval: "monthly" as const,
    orderedAt: "2026-11-05T10:00:00.000Z",
    price,
    periodEndsAt: "2026-12-05T10:00:00.000Z",
    endsAt: null,
    endsBy: null,
    next: { at: "2026-12-05T10:00:00.000Z", interval: "monthly" as const, ...price },
    pending: null,
    rise: null,
  },
  unpaid: null,
};
