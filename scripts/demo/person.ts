import { linkIn, waitForMail } from "../stack/mails.ts";
import type { Stack } from "../stack/stack.ts";

export type Place = Pick<Stack, "apiUrl" | "webUrl"> & Partial<Pick<Stack, "paymentsUrl">>;
export type Identity = { name: string; email: string; password: string };
type Sending = { method?: string; body?: unknown; bytes?: Uint8Array; version?: number };

/** Someone in front of a browser: cookies are kept, and each person asks from a network of their own. */
export type Person = Identity & {
  ask: <T>(path: string, sending?: Sending) => Promise<T>;
  /** As `ask`, with nothing instead of a refusal of this code. */
  tryTo: <T>(path: string, refusal: string, sending?: Sending) => Promise<T | undefined>;
};

export function person(place: Place, identity: Identity, rank: number): Person {
  const jar = new Map<string, string>();
  const send = async (path: string, { method, body, bytes, version }: Sending = {}): Promise<Response> => {
    const response = await fetch(`${place.apiUrl}/v1${path}`, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: {
        Origin: place.webUrl,
        "Accept-Language": "fr",
        "CF-Connecting-IP": `198.51.100.${rank}`,
        "Content-Type": bytes ? "application/octet-stream" : "application/json",
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body !== undefined && { "Idempotency-Key": crypto.randomUUID() }),
        ...(version !== undefined && { "If-Match": `"${version}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(bytes && { body: new Blob([new Uint8Array(bytes)]) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    if (response.status !== 429) return response;
    await new Promise((resolve) =>
      setTimeout(resolve, Number(response.headers.get("Retry-After") ?? 5) * 1000),
    );
    return send(path, {
      ...(method && { method }),
      body,
      ...(bytes && { bytes }),
      ...(version && { version }),
    });
  };
  const tryTo = async <T>(path: string, refusal: string, sending?: Sending): Promise<T | undefined> => {
    const response = await send(path, sending);
    if (response.ok) return readAs<T>(response);
    const problem = await response.text();
    if (problem.includes(`"code":"${refusal}"`)) return undefined;
    throw new Error(`${identity.name}, ${sending?.method ?? ""} ${path}: ${problem}`);
  };
  return {
    ...identity,
    tryTo,
    async ask<T>(path: string, sending?: Sending) {
      const answer = await tryTo<T>(path, "", sending);
      if (answer === undefined) throw new Error(`${path} answered nothing.`);
      return answer;
    },
  };
}

/** The caller names the shape that the API documents for this path. */
const readAs = async <T>(response: Response): Promise<T> =>
  (response.status === 204 ? {} : await response.json()) as T;

/** Signs in; whoever has no account yet makes one, through the link of the mail. */
export async function enter(place: Place, someone: Person): Promise<Person> {
  const { name, email, password } = someone;
  const entered = await someone.tryTo("/sign-in", "sign_in_refused", { body: { email, password } });
  if (entered) return someone;
  const since = Date.now() - 1000;
  await someone.ask("/sign-up", { body: { name, email, locale: "fr" } });
  await someone.ask("/sign-up/complete", {
    body: { token: await tokenFor(place, email, /confirmez/i, since), password },
  });
  return someone;
}

/** The token of the link just mailed to an address. */
export async function tokenFor(place: Place, email: string, subject: RegExp, since: number): Promise<string> {
  const mail = await waitForMail(place.apiUrl, email, subject, { since, within: 60_000 });
  const link = linkIn(mail, /[A-Za-z0-9_-]{43}/);
  return /[A-Za-z0-9_-]{43}/.exec(link)?.[0] ?? "";
}
