import { z } from "@hono/zod-openapi";

import { reasonsSaid } from "#domain/clients/verdicts";
import { judgePair } from "#actions/clients/judge-pair";
import { listClusters, listPairs, listVerdicts } from "#actions/clients/list-duplicates";
import { startScan } from "#actions/clients/start-scan";
import { endpoint } from "#routes/endpoint";
import {
  at,
  briefExample,
  clientId,
  jobExample,
  otherBrief,
  otherId,
  pairExample,
} from "#routes/clients/examples";
import {
  briefSchema,
  localeOf,
  pairSchema,
  presentBrief,
  presentPair,
  presentReasons,
  reasonsSchema,
  tierSchema,
} from "#routes/clients/schemas";
import { jobAccepted } from "#routes/clients/job-accepted";
import { startedJobSchema } from "#routes/integrations/job-schemas";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const duplicates = "/organisations/{organisation}/duplicates";
const nextCursor = z.string().nullable();

export const listPairsEndpoint = endpoint(listPairs, {
  method: "get",
  path: duplicates,
  capability: "clients",
  summary: "List pairs of duplicates",
  description: "Those of one colour that nobody judged, the surest first, each with its reasons in words.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(pairSchema), nextCursor }).openapi("DuplicatePairs"),
    example: { data: [pairExample], nextCursor: null },
  },
  present: ({ data, nextCursor: next }, context) => ({
    data: data.map((pair) => presentPair(pair, localeOf(context))),
    nextCursor: next,
  }),
});

const tiedSchema = z.object({
  a: z.string(),
  b: z.string(),
  tier: z.enum(["certain", "probable"]),
  score: z.int(),
  reasons: reasonsSchema,
});

export const listClustersEndpoint = endpoint(listClusters, {
  method: "get",
  path: `${duplicates}/clusters`,
  capability: "clients",
  summary: "List groups of certain duplicates",
  description: "Records that certain pairs tie together. `root` is the oldest.",
  answer: {
    status: 200,
    schema: z
      .object({
        data: z.array(
          z.object({ root: z.string(), clients: z.array(briefSchema), pairs: z.array(tiedSchema) }),
        ),
        nextCursor,
      })
      .openapi("DuplicateClusters"),
    example: {
      data: [
        {
          root: clientId,
          clients: [briefExample, otherBrief],
          pairs: [{ a: clientId, b: otherId, tier: "certain", score: 98, reasons: pairExample.reasons }],
        },
      ],
      nextCursor: null,
    },
  },
  present: ({ data, nextCursor: next }, context) => ({
    data: data.map(({ root, clients, pairs }) => ({
      root,
      clients: clients.map(presentBrief),
      pairs: pairs.map(({ a, b, tier, score, reasons }) => ({
        a,
        b,
        tier,
        score,
        reasons: presentReasons(reasons, localeOf(context)),
      })),
    })),
    nextCursor: next,
  }),
});

export const judgePairEndpoint = endpoint(judgePair, {
  method: "put",
  path: `${duplicates}/verdicts/{leftId}/{rightId}`,
  capability: "clients",
  summary: "Judge a pair",
  description:
    "`not_duplicate` is remembered, and the pair comes back only for a reason that was not shown; `later` opens it again.",
  answer: {
    status: 200,
    schema: z
      .object({ leftId: z.string(), rightId: z.string(), verdict: z.enum(["not_duplicate", "later"]) })
      .openapi("PairVerdict"),
    example: { leftId: clientId, rightId: otherId, verdict: "not_duplicate" },
  },
});

export const listVerdictsEndpoint = endpoint(listVerdicts, {
  method: "get",
  path: `${duplicates}/verdicts`,
  capability: "clients",
  summary: "List pairs judged not to be duplicates",
  description: "The latest first, with who said so, why they were brought together, and the note.",
  answer: {
    status: 200,
    schema: z
      .object({
        data: z.array(
          z.object({
            left: briefSchema.nullable(),
            right: briefSchema.nullable(),
            tier: tierSchema,
            reasons: reasonsSchema,
            note: z.string().nullable(),
            at: instantSchema,
            actorName: z.string().nullable(),
          }),
        ),
        nextCursor,
      })
      .openapi("PairVerdicts"),
    example: {
      data: [
        {
          left: briefExample,
          right: otherBrief,
          tier: "probable",
          reasons: pairExample.reasons,
          note: null,
          at,
          actorName: "Camille Lefèvre",
        },
      ],
      nextCursor: null,
    },
  },
  present: ({ data, nextCursor: next }, context) => ({
    data: data.map(({ left, right, tier, codes, reasons, note, at: said, actorName }) => ({
      left,
      right,
      tier,
      reasons: presentReasons(reasonsSaid(codes, reasons ?? []), localeOf(context)),
      note,
      at: toWire(said),
      actorName,
    })),
    nextCursor: next,
  }),
});

export const startScanEndpoint = endpoint(startScan, {
  method: "post",
  path: `${duplicates}/scans`,
  capability: "clients",
  summary: "Look for duplicates among all clients",
  description: "A job, by chunks; one at a time. Follow the job named by `Location`.",
  answer: { status: 202, schema: startedJobSchema, example: jobExample },
  respond: jobAccepted,
});
