/** SHA-256, in hexadecimal. Files are 20 MB at most: they fit in memory. */
export async function fingerprintOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
