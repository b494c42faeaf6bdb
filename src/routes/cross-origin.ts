/**
 * Pages of other sites may call the API with a key, never with a cookie: nothing here lets a browser send one
 * (`Access-Control-Allow-Credentials` is never said).
 */

const methods = "GET, POST, PUT, PATCH, DELETE";
const sent = "Authorization, Content-Type, Accept-Language, Idempotency-Key, If-Match";
const shown =
  "ETag, Location, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy, Idempotency-Replayed, X-Request-Id";
const anyone = "Access-Control-Allow-Origin";

/** The answer to a browser that asks whether a page may send a key; anything else it asks is not answered here. */
export function preflight(request: Request): Response | undefined {
  const asked = request.headers.get("Access-Control-Request-Headers")?.toLowerCase() ?? "";
  const sendsKey = asked.split(",").some((name) => name.trim() === "authorization");
  if (request.method !== "OPTIONS" || !sendsKey) return undefined;
  const headers = {
    [anyone]: "*",
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": sent,
    "Access-Control-Max-Age": "7200",
  };
  return new Response(null, { status: 204, headers });
}

/** Lets the page that sent a key read the answer. */
export function openToKeys(request: Request, headers: Headers): void {
  const byKey = request.headers.get("Authorization")?.startsWith("Bearer ") ?? false;
  if (!byKey || request.headers.has("Cookie")) return;
  headers.set(anyone, "*");
  headers.set("Access-Control-Expose-Headers", shown);
}
