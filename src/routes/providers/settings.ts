import { z } from "@hono/zod-openapi";

import { intervals } from "#domain/plans/periods";
import { connectAccount, refreshAccount, seeAccount } from "#actions/providers/payment-account";
import { previewGrace } from "#actions/providers/preview-grace";
import { listPrices, previewPrice, publishPrice } from "#actions/providers/prices";
import { editSettings, seeSettings, type sellingView } from "#actions/providers/settings";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const base = "/organisations/{organisation}/provider-settings";

const accountSchema = z
  .object({
    connected: z.boolean(),
    disconnected: z.boolean(),
    submitted: z.boolean(),
    takesCards: z.boolean(),
    takesDebits: z.boolean(),
    accountId: z.string().nullable(),
  })
  .openapi("PaymentAccount");
const exampleAccount = {
  connected: true,
  disconnected: false,
  submitted: true,
  takesCards: true,
  takesDebits: true,
  accountId: "acct_1Sim",
};

const priceSchema = z.object({ id: z.string(), htCents: z.int(), publishedAt: instantSchema }).nullable();
const settingsSchema = z
  .object({
    subscriptionsOn: z.boolean(),
    appliesToExisting: z.boolean(),
    cardAtSignUp: z.boolean(),
    noticeDays: z.int(),
    graceDays: z.int(),
    reminderDays: z.array(z.int()),
    rateBp: z.int(),
    appliedRateBp: z.int(),
    monthly: priceSchema,
    annual: priceSchema,
    account: accountSchema,
    separateNumbering: z
      .boolean()
      .describe("The account numbers the invoices of each provider apart, where one sequence is wanted."),
    version: z.int(),
  })
  .openapi("ProviderSettings");

const examplePrice = {
  id: "prc_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  htCents: 1000,
  publishedAt: "2026-11-01T08:00:00.000Z",
};
const settingsAnswer = {
  status: 200,
  schema: settingsSchema,
  example: {
    subscriptionsOn: true,
    appliesToExisting: true,
    cardAtSignUp: false,
    noticeDays: 30,
    graceDays: 14,
    reminderDays: [30, 15, 3],
    rateBp: 2000,
    appliedRateBp: 2000,
    monthly: examplePrice,
    annual: { ...examplePrice, htCents: 10_000 },
    account: exampleAccount,
    separateNumbering: false,
    version: 1,
  },
} as const;

type Selling = ReturnType<typeof sellingView>;
const price = (one: Selling["monthly"]) => one && { ...one, publishedAt: toWire(one.publishedAt) };
const presentSettings = (view: Selling) => ({
  subscriptionsOn: view.subscriptionsOn,
  appliesToExisting: view.appliesToExisting,
  cardAtSignUp: view.cardAtSignUp,
  noticeDays: view.noticeDays,
  graceDays: view.graceDays,
  reminderDays: [...view.reminderDays],
  rateBp: view.rateBp,
  appliedRateBp: view.appliedRateBp,
  monthly: price(view.monthly),
  annual: price(view.annual),
  account: view.account,
  separateNumbering: view.separateNumbering,
  version: view.version,
});

const versionSchema = z.object({
  id: z.string(),
  interval: z.enum(intervals),
  htCents: z.int(),
  appliesToExisting: z.boolean(),
  noticeDays: z.int(),
  publishedAt: instantSchema,
  asked: z.int(),
  accepted: z.int(),
  refused: z.int(),
});

const affectedSchema = z
  .object({
    asked: z.int(),
    applied: z.int(),
    kept: z.int(),
    riseCents: z.int(),
    fallCents: z.int(),
    firstAt: instantSchema.nullable(),
    lastAt: instantSchema.nullable(),
    htCents: z.int(),
    ttcCents: z.int(),
    currentCents: z.int().nullable(),
    appliesToExisting: z.boolean(),
    noticeDays: z.int(),
    settingsVersion: z.int().describe("Of the rules this effect comes from: publish with it."),
  })
  .openapi("PricePreview");

const account = {
  capability: "providers",
  answer: { status: 200, schema: accountSchema, example: exampleAccount },
} as const;

export const settingsEndpoints = [
  endpoint(seeAccount, {
    ...account,
    method: "get",
    path: `${base}/account`,
    summary: "See the payment account",
    description: "The account on which the organisation sells to its providers, and what it can take.",
  }),
  endpoint(connectAccount, {
    capability: "providers",
    method: "post",
    path: `${base}/account`,
    summary: "Connect a payment account",
    description:
      "Opens it when there is none; answers the hosted page on which its holder is asked what is missing.",
    answer: {
      status: 201,
      schema: z.object({ url: z.string() }).openapi("OnboardingPage"),
      example: { url: "https://connect.stripe.com/setup/acct_1Sim" },
    },
    idempotencyKey: "ignored",
  }),
  endpoint(refreshAccount, {
    ...account,
    method: "post",
    path: `${base}/account/refresh`,
    summary: "Read the payment account again",
    description: "Once back from the hosted page. The module can be switched on when cards are taken.",
  }),
  endpoint(seeSettings, {
    capability: "providers",
    method: "get",
    path: base,
    summary: "See how subscriptions are sold to providers",
    description: "Prices in force, and what the organisation chose.",
    answer: settingsAnswer,
    present: presentSettings,
  }),
  endpoint(editSettings, {
    capability: "providers",
    method: "put",
    path: base,
    summary: "Edit how subscriptions are sold to providers",
    description: "What is chosen here applies to the next prices: those published keep their own notice.",
    answer: settingsAnswer,
    present: presentSettings,
  }),
  endpoint(listPrices, {
    capability: "providers",
    method: "get",
    path: `${base}/prices`,
    summary: "List the prices published",
    description: "The latest first, and how each was received by those who were asked.",
    answer: {
      status: 200,
      schema: z.object({ data: z.array(versionSchema) }).openapi("PriceVersions"),
      example: {
        data: [
          {
            ...examplePrice,
            interval: "monthly" as const,
            appliesToExisting: true,
            noticeDays: 30,
            asked: 12,
            accepted: 9,
            refused: 1,
          },
        ],
      },
    },
    present: ({ data }) => ({ data: data.map((one) => ({ ...one, publishedAt: toWire(one.publishedAt) })) }),
  }),
  endpoint(previewPrice, {
    capability: "providers",
    method: "get",
    path: `${base}/price-preview`,
    summary: "Preview a price",
    description: "Who it would affect, by how much and when. Nothing is written.",
    answer: {
      status: 200,
      schema: affectedSchema,
      example: {
        asked: 12,
        applied: 0,
        kept: 3,
        riseCents: 2400,
        fallCents: 0,
        firstAt: "2027-01-05T10:00:00.000Z",
        lastAt: "2027-02-02T10:00:00.000Z",
        htCents: 1200,
        ttcCents: 1440,
        currentCents: 1000,
        appliesToExisting: true,
        noticeDays: 30,
        settingsVersion: 1,
      },
    },
    present: (view) => ({
      ...view,
      firstAt: toWireOrNull(view.firstAt),
      lastAt: toWireOrNull(view.lastAt),
    }),
  }),
  endpoint(previewGrace, {
    capability: "providers",
    method: "get",
    path: `${base}/grace-preview`,
    summary: "Preview a grace",
    description:
      "How many providers who can answer could not any more, as soon as it is saved. Nothing is written.",
    answer: {
      status: 200,
      schema: z.object({ blocked: z.int() }).openapi("GracePreview"),
      example: { blocked: 3 },
    },
  }),
  endpoint(publishPrice, {
    capability: "providers",
    method: "post",
    path: `${base}/prices`,
    summary: "Publish a price",
    description:
      "It is never edited. Who subscribed before is asked, or keeps their price, as the settings say.",
    idempotencyKey: "required",
    answer: {
      status: 201,
      schema: z
        .object({ id: z.string(), interval: z.enum(intervals), htCents: z.int() })
        .openapi("PublishedPrice"),
      example: { id: examplePrice.id, interval: "monthly" as const, htCents: 1000 },
    },
  }),
];
