const encoder = new TextEncoder();

async function hmac(key: Uint8Array, text: string): Promise<Uint8Array> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, encoder.encode(text)));
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

type Secret = { secret: string | null };

/** `secret` is shown once: a replay of the request has none to show. */
export const withSecret = <T extends object>(shown: T, secret: string): T & Secret => ({ ...shown, secret });

/** 32 bytes that follow from the endpoint and its generation, as the tokens of links do: nothing of them is stored. */
const secretBytes = (secret: string, webhookId: string, generation: number) =>
  hmac(encoder.encode(secret), `webhook:${webhookId}:${generation}`);

/** The secret as it is shown once, in the form that libraries of Standard Webhooks take. */
export const webhookSecret = async (secret: string, webhookId: string, generation: number): Promise<string> =>
  `whsec_${base64(await secretBytes(secret, webhookId, generation))}`;

type Signed = {
  webhookId: string;
  eventId: string;
  /** UTC milliseconds of the attempt: a receiver refuses what is too old. */
  at: number;
  body: string;
};

/** The headers of Standard Webhooks, with one signature for each secret that is active. */
export async function signedHeaders(
  secret: string,
  generations: readonly number[],
  { webhookId, eventId, at, body }: Signed,
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const signatures = await Promise.all(
    generations.map(async (generation) => {
      const key = await secretBytes(secret, webhookId, generation);
      return `v1,${base64(await hmac(key, `${eventId}.${timestamp}.${body}`))}`;
    }),
  );
  return {
    "content-type": "application/json",
    "user-agent": "Parvis-Webhooks/1",
    "webhook-id": eventId,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures.join(" "),
  };
}
