import type { Context } from "hono";
import type { z } from "@hono/zod-openapi";

import type { AccessClass } from "#domain/access";
import type { Capability } from "#domain/capabilities";
import type { Permission } from "#domain/permissions";
import { Refusal, type RefusalCode } from "#domain/refusals";
import type { Action, PublicAction } from "#actions/action";
import type { ActorKind } from "#actions/actor";
import { perform, performPublic, type Performed } from "#actions/perform";
import type { AppEnvironment } from "#routes/app";
import { readIfMatch, readJson, readQuery } from "#routes/request";

export type Method = "get" | "post" | "put" | "patch" | "delete";
export type RouteContext = Context<AppEnvironment>;

/** What the contract of an endpoint says, for OpenAPI and for people. */
export type Contract = {
  method: Method;
  /** Below /v1, e.g. `/organisations/{organisation}/dossiers/{dossierId}`. */
  path: string;
  capability: Capability;
  summary: string;
  description: string;
  /** The body of a success. Without a schema the answer is empty (204) or not JSON (`contentType`). */
  answer: { status: 200 | 201 | 202 | 204; schema?: z.ZodType; example?: unknown; contentType?: string };
  /** For whoever runs the platform: left out of the public description of the API. */
  internal?: boolean;
  /** The body is raw bytes: the handler gathers it. */
  requestContentType?: string;
  /** PATCH, PUT, DELETE on shared records: If-Match names the version, which the input receives as `version`. */
  versioned?: boolean;
  /** `ignored`: what is asked or answered holds a secret, which must not be kept, even hashed, for a replay. */
  idempotencyKey?: "required" | "ignored";
};

type Handling<O> = {
  present?: (result: O, context: RouteContext) => unknown;
  gather?: (context: RouteContext) => Promise<Record<string, unknown>>;
  respond?: (context: RouteContext, performed: Performed<O>) => Response | Promise<Response>;
};

/** One endpoint, its types erased once it is whole: a contract, and how to answer. */
export type Endpoint = Contract & {
  operationId: string;
  input: z.ZodType;
  refuses: readonly RefusalCode[];
  scope: "organisation" | "none";
  visitors: boolean;
  /** In an organisation: the permission asked for and the row of the access table. */
  requires?: Permission;
  access?: AccessClass;
  handle: (context: RouteContext) => Promise<Response>;
};

/** An endpoint over an action: the request becomes its input, its result becomes the answer. */
export function endpoint<
  Name extends string,
  I extends z.ZodType,
  R extends import("#db/statement").Readings,
  O,
>(action: Action<Name, I, R, O>, definition: Contract & Handling<O>): Endpoint {
  return {
    ...definition,
    operationId: action.name,
    input: action.input,
    refuses: action.refuses ?? [],
    scope: "organisation",
    visitors: action.requires === "portal.visit",
    requires: action.requires,
    access: action.access,
    handle: async (context) => {
      const { organisation = "", ...parameters } = context.req.param();
      const input = { ...(await inputOf(context, definition)), ...parameters };
      return answer(
        context,
        definition,
        await perform(action, callOf(context, definition), organisation, input),
      );
    },
  };
}

/** An endpoint outside any organisation. */
export function publicEndpoint<
  Name extends string,
  I extends z.ZodType,
  R extends import("#db/statement").Readings,
  O,
  K extends ActorKind,
>(action: PublicAction<Name, I, R, O, K>, definition: Contract & Handling<O>): Endpoint {
  return {
    ...definition,
    operationId: action.name,
    input: action.input,
    refuses: action.refuses ?? [],
    scope: "none",
    visitors: action.by === "visitor",
    handle: async (context) => {
      const input = { ...(await inputOf(context, definition)), ...context.req.param() };
      return answer(context, definition, await performPublic(action, callOf(context, definition), input));
    },
  };
}

async function inputOf<O>(
  context: RouteContext,
  definition: Contract & Handling<O>,
): Promise<Record<string, unknown>> {
  const version = definition.versioned ? { version: readIfMatch(context.req.raw) } : {};
  if (definition.gather) return { ...(await definition.gather(context)), ...version };
  const body = definition.method === "get" ? {} : await readJson(context.req.raw);
  return { ...body, ...readQuery(context), ...version };
}

function callOf(context: RouteContext, definition: Contract) {
  const call = context.get("call");
  if (definition.method !== "post" || definition.idempotencyKey === "ignored") return call;
  const key = context.req.header("Idempotency-Key");
  if (key === undefined && definition.idempotencyKey === "required")
    throw new Refusal("idempotency_key_required");
  return key === undefined ? call : { ...call, idempotencyKey: key };
}

async function answer<O>(
  context: RouteContext,
  definition: Contract & Handling<O>,
  performed: Performed<O>,
): Promise<Response> {
  if (performed.replayed) context.header("Idempotency-Replayed", "true");
  if (definition.respond) return definition.respond(context, performed);
  const body = definition.present ? definition.present(performed.result, context) : performed.result;
  const version = versionOf(body);
  if (version !== undefined) context.header("ETag", `"${version}"`);
  if (definition.answer.status === 204) return context.body(null, 204);
  return context.json(body, definition.answer.status);
}

const versionOf = (body: unknown): number | undefined =>
  typeof body === "object" && body !== null && "version" in body && typeof body.version === "number"
    ? body.version
    : undefined;
