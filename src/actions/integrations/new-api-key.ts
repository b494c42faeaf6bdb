import { keyText } from "#domain/integrations/api-key";
import { sha256 } from "#actions/hash";
import type { Services } from "#platform/services";

/** `secret` is shown once: a replay of the request has none to show. */
type NewApiKey = { secret: string | null; hash: string; lastFour: string };

/** A new key: the text that is shown once, and what is kept of it. */
export async function newApiKey({ environment }: Pick<Services, "environment">): Promise<NewApiKey> {
  const random = crypto
    .getRandomValues(new Uint8Array(32))
    .toBase64({ alphabet: "base64url", omitPadding: true });
  const secret = keyText(environment === "production" ? "live" : "test", random);
  return { secret, hash: await sha256(secret), lastFour: secret.slice(-4) };
}
