import { Hono, type Context } from "hono";

import { Refusal } from "#domain/refusals";
import { locales, type Locale } from "#domain/locale";
import type { Call } from "#actions/perform";
import type { AppEnvironment } from "#routes/app";
import { openToKeys, preflight } from "#routes/cross-origin";
import { addressOf, readAsker, readCredentials, refuseCrossSite } from "#routes/credentials";
import { endpoints } from "#routes/endpoints";
import { fault, problem } from "#routes/problems";
import { shieldLimit } from "#routes/shield-limit";
import { faultOf, log } from "#platform/log";
import { overloadOf } from "#platform/overload";
import type { Services } from "#platform/services";

export type Doorway = Pick<Call, "background" | "relay">;

/** The HTTP door: one page from request to answer. */
export function createRouter(
  services: Services,
  doorway: (execution: Pick<ExecutionContext, "waitUntil">) => Doorway,
) {
  const app = new Hono<AppEnvironment>();

  app.use("*", async (context, next) => {
    const now = services.clock();
    const requestId = services.newId("req", now);
    const newId = (prefix: string) => services.newId(prefix, now);
    context.set("requestId", requestId);
    context.set("locale", localeOf(context.req.header("Accept-Language")));
    await shield(services, addressOf(context));
    const allowed = preflight(context.req.raw);
    if (allowed) return allowed;
    const credentials = await readCredentials(context, services);
    refuseCrossSite(context.req.raw, services.origin, credentials);
    const asker = await readAsker(context, services);
    context.set("call", {
      services,
      now,
      newId,
      requestId,
      credentials,
      asker,
      ...doorway(context.executionCtx),
    });
    await next();
    harden(context.req.raw, context.res.headers, requestId);
    log("info", "request", {
      requestId,
      method: context.req.method,
      route: context.req.routePath,
      status: context.res.status,
      ms: services.clock() - now,
    });
  });

  for (const endpoint of endpoints) {
    app.on(endpoint.method.toUpperCase(), `/v1${endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1")}`, (context) =>
      endpoint.handle(context),
    );
  }
  app.get("/v1/openapi.json", (context) => services.description.fetch(context.req.raw).then(mutable));
  app.notFound((context) =>
    refuse(context, new Refusal(knownPath(context.req.path) ? "method_not_allowed" : "not_found")),
  );
  app.onError((error, context) => refuse(context, error));
  return app;
}

/** The headers of a file served beside the Worker cannot be added to. */
const mutable = (response: Response): Response => new Response(response.body, response);

function localeOf(header: string | undefined): Locale {
  const asked = (header ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return (
    locales.find((locale) => locale === asked.find((code) => locales.some((known) => known === code))) ?? "fr"
  );
}

async function shield({ shields }: Services, address: string): Promise<void> {
  const { success } = await shields.general.limit({ key: address });
  if (!success) throw new Refusal("too_many_requests", { parameters: { seconds: shieldLimit.seconds } });
}

const patterns = endpoints.map(({ path }) => new RegExp(`^/v1${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`));
const knownPath = (path: string): boolean => patterns.some((pattern) => pattern.test(path));

/** What the shield lets through from one address, as wrangler.toml says it. */
const policy = `"address";q=${shieldLimit.requests};w=${shieldLimit.seconds}`;

function harden(request: Request, headers: Headers, requestId: string): void {
  openToKeys(request, headers);
  headers.set("RateLimit-Policy", policy);
  headers.set("X-Request-Id", requestId);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  if (!headers.has("Content-Security-Policy"))
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
}

function refuse(context: Context<AppEnvironment>, error: unknown): Response {
  const locale = context.get("locale");
  const requestId = context.get("requestId");
  const refusal = error instanceof Refusal ? error : overloadOf(error);
  const response = refusal ? problem(refusal, locale, requestId) : fault(locale, requestId);
  if (refusal) log("info", "refused", { requestId, code: refusal.code });
  else log("error", "fault", { requestId, fault: faultOf(error) });
  harden(context.req.raw, response.headers, requestId);
  return response;
}
