/** SHA-256 of a text in UTF-8, lower-case hexadecimal. */
export const sha256 = (text: string): Promise<string> => sha256Of(new TextEncoder().encode(text));

/** SHA-256 of bytes, lower-case hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
