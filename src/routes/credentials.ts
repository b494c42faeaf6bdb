import { getSignedCookie } from "hono/cookie";
import type { Context } from "hono";

import type { Asker } from "#actions/action";
import type { Credentials } from "#actions/perform";
import { isKeyText } from "#domain/integrations/api-key";
import { Refusal } from "#domain/refusals";
import type { Services } from "#platform/services";

export const sessionCookie = "parvis";
export const challengeCookie = "parvis-step";
export const devicesCookie = "parvis-known";

export const addressOf = (context: Context): string => context.req.header("CF-Connecting-IP") ?? "local";

export async function readAsker(context: Context, services: Services): Promise<Asker> {
  const challenge = await readSigned(context, services, challengeCookie);
  const devices = await readSigned(context, services, devicesCookie);
  return {
    address: addressOf(context),
    userAgent: (context.req.header("User-Agent") ?? "").slice(0, 300),
    ...(challenge && { challenge }),
    ...(devices && { devices }),
  };
}

/** Looks for the name first: the signing key is imported at each reading, even of a cookie that is not there. */
const readSigned = async (context: Context, { secret }: Services, name: string) =>
  (context.req.header("Cookie") ?? "").includes(`__Host-${name}=`)
    ? getSignedCookie(context, secret, name, "host")
    : undefined;

/** Reads who claims to ask: an API key in the header, else the signed session cookie, else nobody. */
export async function readCredentials(context: Context, services: Services): Promise<Credentials> {
  const authorization = context.req.header("Authorization");
  if (authorization !== undefined) return readAuthorization(authorization, services);
  if (isSentTwice(context.req.header("Cookie") ?? "")) return { kind: "none" };
  const token = await readSigned(context, services, sessionCookie);
  return typeof token === "string" && token !== "" ? { kind: "session", token } : { kind: "none" };
}

/** A browser sends a `__Host-` cookie once: a second one was planted, and nobody can tell which is which. */
const isSentTwice = (header: string): boolean => header.split(`__Host-${sessionCookie}=`).length > 2;

async function readAuthorization(header: string, { operatorKey }: Services): Promise<Credentials> {
  const [, scheme, text = ""] = /^(Bearer|Operator) (\S{1,200})$/.exec(header) ?? [];
  const digest = new Uint8Array(await sha256Of(text));
  if (scheme === "Bearer" && isKeyText(text)) return { kind: "api_key", hash: digest.toHex() };
  // Digests have one length, whatever was sent: comparing them takes one time.
  const isOperator = crypto.subtle.timingSafeEqual(digest, await sha256Of(operatorKey));
  if (scheme === "Operator" && isOperator) return { kind: "operator" };
  throw new Refusal("sign_in_required");
}

const sha256Of = (text: string): Promise<ArrayBuffer> =>
  crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));

const unsafeMethods = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/**
 * Refuses what another site makes a browser send. A cookie never travels without the right Origin; a request
 * without cookie (a script with a key, a first sign-in) is refused only when its headers name another site.
 */
export function refuseCrossSite(request: Request, origin: string, credentials: Credentials): void {
  if (!unsafeMethods.has(request.method) || credentials.kind === "api_key" || credentials.kind === "operator")
    return;
  const from = request.headers.get("Origin");
  const site = request.headers.get("Sec-Fetch-Site");
  const hasCookie = request.headers.has("Cookie");
  const foreign = from !== null ? from !== origin : hasCookie;
  const crossed = site !== null && site !== "same-origin" && site !== "none";
  if (foreign || crossed) throw new Refusal("cross_site_request");
}
