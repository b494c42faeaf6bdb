import { accessRevoked, ApiError, missing, type ErrorBody } from "./api-error.ts";
import { bodyText } from "./body-text.ts";
import { apiVersion } from "./events.ts";
import { expand } from "./expand.ts";
import { keepReply, savedReply } from "./idempotency.ts";
import { decodeForm, type RawObject } from "./raw-params.ts";
import { match, type Route } from "./router.ts";
import { newId, platformAccount, type Scope, type World } from "./world.ts";

/** Answers one API call: key, version, account, idempotency, route, expansion, error shape. */
export async function answerApi(world: World, routes: readonly Route[], request: Request): Promise<Response> {
  const url = new URL(request.url);
  const body = request.method === "POST" ? await bodyText(request) : "";
  const scope: Scope = { world, account: accountFor(world, platformAccount) };
  const requestId = newId(scope, "req");
  try {
    checkKey(request.headers);
    checkVersion(request.headers);
    scope.account = accountFor(world, request.headers.get("Stripe-Account") ?? platformAccount);
    const trouble = request.method === "GET" ? null : nextTrouble(world);
    if (trouble === "refuse") return outage(requestId);
    const answer = idempotent(
      world,
      scope,
      request,
      `${request.method} ${url.pathname} ${body}`,
      requestId,
      () => run(scope, routes, request.method, url, rawParams(request, url, body)),
    );
    return trouble === "lose" ? outage(requestId) : answer;
  } catch (error) {
    return reply(statusOf(error), JSON.stringify({ error: bodyOf(error) }), requestId);
  }
}

/** A call that fails on its way in, or whose answer is lost on its way back: the caller cannot tell which. */
function nextTrouble({ state }: World): "refuse" | "lose" | null {
  for (const kind of ["refuse", "lose"] as const) {
    if (state.trouble[kind] === 0) continue;
    state.trouble[kind] -= 1;
    return kind;
  }
  return null;
}

function outage(requestId: string): Response {
  const body = { error: { type: "api_error", message: "The simulator lost this call, as it was asked to." } };
  return reply(503, JSON.stringify(body), requestId, { "stripe-should-retry": "true" });
}

type Outcome = { status: number; body: string };

function idempotent(
  world: World,
  scope: Scope,
  request: Request,
  fingerprint: string,
  requestId: string,
  perform: () => Outcome,
): Response {
  const given = request.headers.get("Idempotency-Key");
  if (given === null || request.method === "GET") {
    const { status, body } = perform();
    return reply(status, body, requestId);
  }
  const key = `${scope.account.id} ${given}`;
  const saved = savedReply(world, key, fingerprint);
  if (saved !== null) return reply(saved.status, saved.body, requestId, { "idempotent-replayed": "true" });
  const outcome = perform();
  keepReply(world, key, { ...outcome, fingerprint });
  return reply(outcome.status, outcome.body, requestId);
}

function run(scope: Scope, routes: readonly Route[], method: string, url: URL, raw: RawObject): Outcome {
  try {
    const found = match(routes, method, url.pathname);
    if (found === null) throw unrecognised(method, url.pathname);
    const call = { scope, id: found.id, subId: found.subId, url: url.pathname };
    const { expand: _expand, ...params } = raw;
    const answer = found.route.answer(call, params);
    return { status: 200, body: JSON.stringify(expand(scope, answer, raw)) };
  } catch (error) {
    return { status: statusOf(error), body: JSON.stringify({ error: bodyOf(error) }) };
  }
}

function rawParams(request: Request, url: URL, body: string): RawObject {
  if (request.method !== "POST") return decodeForm(url.search.slice(1));
  if (!url.pathname.startsWith("/v2/")) return decodeForm(body);
  return body === "" ? {} : readJson(body);
}

/** Safe: JSON.parse of an object text gives exactly a RawObject; anything else is refused by the specs. */
function readJson(body: string): RawObject {
  return JSON.parse(body) as RawObject;
}

function checkKey(headers: Headers): void {
  const key = (headers.get("Authorization") ?? "").replace(/^Bearer /, "");
  if (/^(sk|rk)_live_/.test(key)) throw unauthorised("A live key has no business in a simulator.");
  if (!/^(sk|rk)_test_\w+/.test(key)) throw unauthorised("Invalid API Key provided.");
}

function checkVersion(headers: Headers): void {
  const version = headers.get("Stripe-Version");
  if (version === apiVersion) return;
  const message = `Invalid Stripe API version: ${version ?? "none"}. This simulator speaks ${apiVersion} only.`;
  throw new ApiError(400, { type: "invalid_request_error", message });
}

function accountFor(world: World, id: string) {
  const account = world.state.accounts[id];
  if (account !== undefined && !account.deauthorised) return account;
  throw accessRevoked(id);
}

function unauthorised(message: string): ApiError {
  return new ApiError(401, { type: "invalid_request_error", message });
}

function unrecognised(method: string, path: string): ApiError {
  const message = `Unrecognized request URL (${method}: ${path}).`;
  return new ApiError(404, { ...missing("url", path).body, message });
}

function statusOf(error: unknown): number {
  return error instanceof ApiError ? error.status : 500;
}

function bodyOf(error: unknown): ErrorBody {
  if (error instanceof ApiError) return error.body;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { type: "api_error", message: `The simulator failed: ${message}` };
}

function reply(status: number, body: string, requestId: string, more: Record<string, string> = {}): Response {
  const headers = {
    "content-type": "application/json",
    "request-id": requestId,
    "stripe-version": apiVersion,
    ...(status >= 500 ? { "stripe-should-retry": "false" } : {}),
    ...more,
  };
  return new Response(body, { status, headers });
}
