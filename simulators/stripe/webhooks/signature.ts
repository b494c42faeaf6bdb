/** Stripe's signature header of a payload: the wall clock's second, and an HMAC-SHA256 of both. */
export async function signatureHeader(payload: string, secret: string, wallSeconds: number): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const signed = await crypto.subtle.sign("HMAC", key, encoder.encode(`${wallSeconds}.${payload}`));
  const hex = [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `t=${wallSeconds},v1=${hex}`;
}
