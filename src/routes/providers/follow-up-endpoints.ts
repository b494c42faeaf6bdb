import { z } from "@hono/zod-openapi";

import { exportEngagements, exportFollowUp, exportRequests } from "#actions/providers/exports";
import { countFollowUp, listFollowUp } from "#actions/providers/follow-up";
import { previewReminder, remindProviders } from "#actions/providers/remind";
import { seeHistory } from "#actions/providers/see-history";
import { seeFigures } from "#actions/providers/see-figures";
import { accessEnd } from "#domain/providers/access-words";
import { followUpViews } from "#domain/providers/follow-up-views";
import { endpoint } from "#routes/endpoint";
import { jobAccepted } from "#routes/clients/job-accepted";
import { startedJobSchema } from "#routes/integrations/job-schemas";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";
import { providerId } from "#routes/providers/service-examples";
import { missingSchema } from "#routes/providers/schemas";

const base = "/organisations/{organisation}/provider-follow-up";
const when = instantSchema.nullable();
const jobExample = { id: "job_01JD6Q6V0G5N3T8Z2K4W7Y9ABC" };

const followedSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    name: z.string(),
    email: z.string(),
    city: z.string().nullable(),
    exempt: z.boolean(),
    answersUntil: when.openapi({
      description: "Access until then; null without any end, or without access.",
    }),
    missing: missingSchema,
    ongoingEngagements: z.int(),
    doneEngagements: z.int(),
    interval: z.enum(["monthly", "annual"]).nullable(),
    htCents: z.int().nullable(),
    periodEndsAt: when,
    cancelAt: when,
    riseAt: when,
    riseCents: z.int().nullable(),
  })
  .openapi("FollowedProvider");

const followedExample = {
  id: providerId,
  number: 12,
  name: "Claire Martin",
  email: "claire@exemple.fr",
  city: "Toulon",
  exempt: false,
  answersUntil: "2026-12-05T10:00:00Z",
  missing: "expired",
  ongoingEngagements: 1,
  doneEngagements: 4,
  interval: "monthly",
  htCents: 1000,
  periodEndsAt: "2026-12-05T10:00:00Z",
  cancelAt: "2026-12-05T10:00:00Z",
  riseAt: null,
  riseCents: null,
};

export const listFollowUpEndpoint = endpoint(listFollowUp, {
  method: "get",
  path: base,
  capability: "providers",
  summary: "List the subscriptions of a view",
  description:
    "`filter[view]`: active, inactive, action_required (inactive with engagements in progress), unpaid, without_subscription, rise_pending, exempt. `filter[skill]` and `filter[area]` narrow any of them. `q` searches names, addresses and towns.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(followedSchema), nextCursor: z.string().nullable() })
      .openapi("FollowedProviders"),
    example: { data: [followedExample], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ searchRow: _row, exempt, answersUntil, periodEndsAt, cancelAt, riseAt, ...row }) => ({
      ...row,
      exempt: exempt === 1,
      answersUntil: toWireOrNull(accessEnd({ answersUntil })),
      periodEndsAt: toWireOrNull(periodEndsAt),
      cancelAt: toWireOrNull(cancelAt),
      riseAt: toWireOrNull(riseAt),
    })),
    nextCursor,
  }),
});

export const countFollowUpEndpoint = endpoint(countFollowUp, {
  method: "get",
  path: `${base}/counts`,
  capability: "providers",
  summary: "Count each view of the follow-up",
  description:
    "As many as the lists hold, narrowed by the same `filter[skill]` and `filter[area]`; `more` says that the count stopped at 10,000.",
  answer: {
    status: 200,
    schema: z
      .object({
        subscriptionsOn: z.boolean(),
        views: z.array(z.object({ view: z.enum(followUpViews), count: z.int(), more: z.boolean() })),
      })
      .openapi("FollowUpCounts"),
    example: { subscriptionsOn: true, views: [{ view: "active", count: 812, more: false }] },
  },
});

const bp = z.int().nullable().openapi({ description: "Basis points: 250 is 2.5 %." });

export const seeFiguresEndpoint = endpoint(seeFigures, {
  method: "get",
  path: `${base}/figures`,
  capability: "providers",
  summary: "See revenue, churn and acceptance",
  description:
    "Twelve months, the current one up to now; amounts excluding tax. `prices`: how each price change was received.",
  answer: {
    status: 200,
    schema: z
      .object({
        months: z.array(
          z.object({
            month: z.string(),
            revenueCents: z.int(),
            subscriptions: z.int(),
            started: z.int(),
            ended: z.int(),
            churnBp: bp,
          }),
        ),
        prices: z.array(
          z.object({
            versionId: z.string(),
            interval: z.enum(["monthly", "annual"]),
            htCents: z.int(),
            publishedAt: instantSchema,
            accepted: z.int(),
            refused: z.int(),
            waiting: z.int(),
            silent: z.int(),
            rateBp: bp,
          }),
        ),
      })
      .openapi("FollowUpFigures"),
    example: {
      months: [
        { month: "2026-11", revenueCents: 812_000, subscriptions: 812, started: 31, ended: 12, churnBp: 151 },
      ],
      prices: [],
    },
  },
  present: ({ months, prices }) => ({
    months,
    prices: prices.map((price) => ({ ...price, publishedAt: toWire(price.publishedAt) })),
  }),
});

export const previewReminderEndpoint = endpoint(previewReminder, {
  method: "post",
  path: `${base}/reminders/preview`,
  capability: "providers",
  summary: "Preview a bulk reminder",
  description: "How many would be written to, and how many were within the last three days. Writes nothing.",
  answer: {
    status: 200,
    schema: z.object({ remind: z.int(), recent: z.int() }).openapi("ReminderPreview"),
    example: { remind: 14, recent: 2 },
  },
});

export const remindProvidersEndpoint = endpoint(remindProviders, {
  method: "post",
  path: `${base}/reminders`,
  capability: "providers",
  summary: "Remind the providers of a view",
  description:
    "All of it, or `providerIds`. Each mail says what is missing, and checks that it still is. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: { status: 202, schema: startedJobSchema, example: jobExample },
  respond: jobAccepted,
});

const exported = {
  method: "post",
  capability: "providers",
  description: "Writes what the list shows to CSV or XLSX. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: { status: 202, schema: startedJobSchema, example: jobExample },
  respond: jobAccepted,
} as const;

export const exportFollowUpEndpoint = endpoint(exportFollowUp, {
  ...exported,
  path: `${base}/exports`,
  summary: "Export a view of the follow-up",
});
export const exportRequestsEndpoint = endpoint(exportRequests, {
  ...exported,
  path: "/organisations/{organisation}/service-requests/exports",
  summary: "Export service requests",
});
export const exportEngagementsEndpoint = endpoint(exportEngagements, {
  ...exported,
  path: "/organisations/{organisation}/engagements/exports",
  summary: "Export engagements",
});

const eventSchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    action: z.string(),
    actorKind: z.string(),
    actorName: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).nullable(),
  })
  .openapi("ProviderEvent");

export const seeHistoryEndpoint = endpoint(seeHistory, {
  method: "get",
  path: "/organisations/{organisation}/providers/{providerId}/history",
  capability: "providers",
  summary: "See what happened to a provider",
  description: "Their record, subscription, answers and engagements, the latest first.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(eventSchema), nextCursor: z.string().nullable() })
      .openapi("ProviderHistory"),
    example: {
      data: [
        {
          id: "aud_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
          at: "2026-11-21T20:00:00Z",
          action: "providers.respond",
          actorKind: "person",
          actorName: "Claire Martin",
          details: null,
        },
      ],
      nextCursor: null,
    },
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ id, at, action, actorKind, actorName, details }) => ({
      id,
      at: toWire(at),
      action,
      actorKind,
      actorName,
      details,
    })),
    nextCursor,
  }),
});
