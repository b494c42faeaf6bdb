import { deleteCookie, setSignedCookie } from "hono/cookie";
import type { CookieOptions, CookiePrefixOptions } from "hono/utils/cookie";

import { challengeDuration, deviceDuration, sessionDuration } from "#domain/identity/durations";
import { challengeCookie, devicesCookie, sessionCookie } from "#routes/credentials";
import type { RouteContext } from "#routes/endpoint";

/** `__Host-`: sent over HTTPS to this host alone, and no other host can plant it. */
const attributes = {
  prefix: "host",
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "Lax",
} as const satisfies CookieOptions & { prefix: CookiePrefixOptions };

/** Opens the session in the browser; `devices`, when given, makes it remember that the account was here. */
export async function enter(context: RouteContext, token: string, devices?: string): Promise<void> {
  leaveChallenge(context);
  if (devices !== undefined) await setSigned(context, devicesCookie, devices, deviceDuration);
  await setSigned(context, sessionCookie, token, sessionDuration);
}

export const challenge = (context: RouteContext, value: string): Promise<void> =>
  setSigned(context, challengeCookie, value, challengeDuration);

export function leave(context: RouteContext): void {
  deleteCookie(context, sessionCookie, attributes);
  leaveChallenge(context);
}

function leaveChallenge(context: RouteContext): void {
  if (context.get("call").asker.challenge !== undefined) deleteCookie(context, challengeCookie, attributes);
}

const setSigned = (context: RouteContext, name: string, value: string, duration: number): Promise<void> =>
  setSignedCookie(context, name, value, context.get("call").services.secret, {
    ...attributes,
    maxAge: duration / 1000,
  });
