import { createHmac } from "node:crypto";

import { isAPIError } from "better-auth/api";

/** Why the library said no. */
type LibraryRefusal = { status: number; code: string };

/** Its refusals become values; anything else stays a fault. */
export async function refusable<T>(
  call: () => Promise<T>,
): Promise<{ value: T } | { refused: LibraryRefusal }> {
  try {
    return { value: await call() };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return { refused: { status: error.statusCode, code: String(error.body?.code ?? "") } };
  }
}

/** The library reads who asks from a signed cookie: this writes the one it would have set. */
export function headersWith(secret: string, cookie: string, value: string): Headers {
  const signature = createHmac("sha256", secret).update(value).digest("base64");
  return new Headers({ cookie: `${cookie}=${encodeURIComponent(`${value}.${signature}`)}` });
}

/** The value that the library put in a signed cookie of its answer. */
export function cookieValue(headers: Headers, name: string): string {
  const written = headers.getSetCookie().findLast((line) => line.startsWith(`${name}=`));
  const signed = decodeURIComponent(written?.slice(name.length + 1).split(";")[0] ?? "");
  const value = signed.slice(0, Math.max(0, signed.lastIndexOf(".")));
  if (value === "") throw new Error(`The library set no cookie ${name}.`);
  return value;
}
