import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";

import { apiVersion } from "#domain/integrations/version";
import { moduleRefusals } from "#domain/organisations/modules";
import { refusals, type RefusalCode, type RefusalDefinition } from "#domain/refusals";
import type { AppEnvironment } from "#routes/app";
import type { Endpoint } from "#routes/endpoint";
import { statusOf } from "#routes/problems";

/** What the gate can answer to anyone, beside the refusals of each action. */
const gateRefusals: readonly RefusalCode[] = [
  "malformed_request",
  "invalid_request",
  "cross_site_request",
  "body_too_large",
  "unsupported_media_type",
  "too_many_requests",
  "overloaded",
];
const organisationRefusals: readonly RefusalCode[] = [
  "not_found",
  "plan_standby",
  "organisation_expired",
  "organisation_deactivating",
];

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    fix: z
      .object({ screen: z.string(), id: z.string().nullable() })
      .optional()
      .openapi({ description: "The screen, and the row on it, where the obstacle is removed." }),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          detail: z.string(),
          parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      )
      .optional(),
  })
  .openapi("Problem", {
    description: "RFC 9457. `code` is stable; `detail` follows Accept-Language (fr, en).",
  });

export function describeApi(app: OpenAPIHono<AppEnvironment>, all: readonly Endpoint[]): void {
  const endpoints = all.filter(({ internal }) => !internal);
  const registry = app.openAPIRegistry;
  registry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "__Host-parvis",
    description: "The browser’s session.",
  });
  registry.registerComponent("securitySchemes", "apiKey", {
    type: "http",
    scheme: "bearer",
    description: "An API key of the organisation: `parvis_live_…`.",
  });
  for (const endpoint of endpoints) registry.registerPath(pathOf(endpoint));
  app.doc31("/v1/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Parvis",
      version: apiVersion,
      description:
        "The forecourt of an organisation: calls for applications, members, clients, providers and partners.",
      license: { name: "Proprietary", url: "https://parvis.example/licence" },
    },
    servers: [{ url: "https://api.parvis.example", description: "Production" }],
    tags: [...new Set(endpoints.map(({ capability }) => capability))].map((name) => ({
      name,
      description: `Operations on ${name}.`,
    })),
  });
}

function pathOf(endpoint: Endpoint): Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0] {
  const { answer } = endpoint;
  const content = answer.schema
    ? {
        "application/json": {
          schema: answer.schema,
          ...(answer.example !== undefined && { example: answer.example }),
        },
      }
    : answer.contentType && { [answer.contentType]: { schema: z.string().openapi({ format: "binary" }) } };
  return {
    method: endpoint.method,
    path: `/v1${endpoint.path}`,
    operationId: endpoint.operationId,
    tags: [endpoint.capability],
    summary: endpoint.summary,
    description: endpoint.description,
    security: endpoint.visitors
      ? []
      : endpoint.scope === "organisation"
        ? [{ session: [] }, { apiKey: [] }]
        : [{ session: [] }],
    request: requestOf(endpoint),
    responses: {
      [answer.status]: { description: "Done.", ...(content && { content }) },
      ...problemsOf(endpoint),
    },
  };
}

type Shape = Record<string, z.ZodType>;

function requestOf(endpoint: Endpoint) {
  const shape = shapeOf(endpoint.input);
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const rest = Object.entries(shape).filter(
    ([name, schema]) =>
      !inPath.includes(name) && !isGathered(schema) && !(endpoint.versioned && name === "version"),
  );
  const parameters: Shape = Object.fromEntries(
    inPath.map((name) => [name, shape[name] ?? organisationParameter]),
  );
  const headers = {
    ...(endpoint.versioned && { "If-Match": z.string().openapi({ example: '"3"' }) }),
    ...(takesKey(endpoint) && { "Idempotency-Key": idempotencyHeader(endpoint) }),
  };
  const body = endpoint.requestContentType
    ? {
        content: { [endpoint.requestContentType]: { schema: z.string().openapi({ format: "binary" }) } },
        required: true,
      }
    : {
        content: { "application/json": { schema: z.strictObject(Object.fromEntries(rest)) } },
        required: true,
      };
  const asQuery = endpoint.method === "get" || endpoint.requestContentType !== undefined;
  return {
    ...(inPath.length > 0 && { params: z.object(parameters) }),
    ...(Object.keys(headers).length > 0 && { headers: z.object(headers) }),
    ...(asQuery &&
      rest.length > 0 && {
        query: z.object(Object.fromEntries(rest.map(([name, schema]) => [name, asParameter(schema)]))),
      }),
    ...((endpoint.requestContentType || (!asQuery && rest.length > 0)) && { body }),
  };
}

/** What the handler gathers from the raw body, such as a stream, is no parameter. */
const isGathered = (schema: z.ZodType): boolean => schema instanceof z.ZodCustom;

const organisationParameter = z
  .string()
  .openapi({ description: "The organisation’s id or slug.", example: "mairie-de-toulon" });

const takesKey = ({ method, idempotencyKey }: Endpoint): boolean =>
  method === "post" && idempotencyKey !== "ignored";

const idempotencyHeader = (endpoint: Endpoint): z.ZodType => {
  const header = z
    .string()
    .min(1)
    .max(255)
    .openapi({ description: "Replays the first answer for 24 hours." });
  return endpoint.idempotencyKey === "required" ? header : header.optional();
};

const shapeOf = (schema: z.ZodType): Shape => (schema instanceof z.ZodObject ? schema.shape : {});

/** `filter: { status }` is written `filter[status]` in a query string. */
function asParameter(schema: z.ZodType): z.ZodType {
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  const inner = wrapped ? schema.unwrap() : schema;
  if (!(inner instanceof z.ZodObject)) return schema;
  return z
    .strictObject(shapeOf(inner))
    .optional()
    .openapi({ param: { style: "deepObject", explode: true } });
}

function problemsOf(endpoint: Endpoint) {
  const gate = [
    ...gateRefusals,
    ...(endpoint.visitors ? [] : (["sign_in_required", "not_allowed"] as const)),
    ...(endpoint.scope === "organisation" ? organisationRefusals : []),
    ...(endpoint.access === undefined ? [] : moduleRefusals(endpoint.operationId, endpoint.access)),
  ];
  const versions: readonly RefusalCode[] = endpoint.versioned ? ["version_required", "stale_version"] : [];
  const keys: readonly RefusalCode[] = takesKey(endpoint)
    ? ["idempotency_key_invalid", "idempotency_key_reused", "request_in_flight"]
    : [];
  const byStatus = Map.groupBy(
    new Set<RefusalCode>([...gate, ...versions, ...keys, ...endpoint.refuses]),
    (code) => statusOf[definitionOf(code).kind],
  );
  const described = [...byStatus].map(([status, codes]) => [
    String(status),
    {
      description: codes.map((code) => `\`${code}\`: ${definitionOf(code).title.en}.`).join(" "),
      content: { "application/problem+json": { schema: problemSchema } },
    },
  ]);
  return Object.fromEntries(described) as Record<string, { description: string }>;
}

const definitionOf = (code: RefusalCode): RefusalDefinition => refusals[code];
