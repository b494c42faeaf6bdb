/** What a link is for: a token of one purpose opens nothing else. */
export type TokenPurpose =
  | "sign-up"
  | "reset-password"
  | "change-email"
  | "staff-invitation"
  | "owner-transfer"
  | "member-link"
  | "dossier-team";

/**
 * The token of a link: HMAC-SHA256 of its purpose and of the row it belongs to, 43 base64url characters. It can be
 * made again when the mail is sent, so that nothing but its hash is ever stored (docs/decisions).
 */
export async function tokenOf(secret: string, purpose: TokenPurpose, rowId: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const signature = await crypto.subtle.sign(
    "HMAC",
    key,
    new TextEncoder().encode(`link:${purpose}:${rowId}`),
  );
  return new Uint8Array(signature).toBase64({ alphabet: "base64url", omitPadding: true });
}
