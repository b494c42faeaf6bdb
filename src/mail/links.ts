/** A link of a mail is https, or http on the machine of a developer. Anything else is a fault of the caller. */
export function safeLink(link: string): string {
  const url = new URL(link);
  const isLocal = url.protocol === "http:" && ["localhost", "127.0.0.1"].includes(url.hostname);
  if (url.protocol !== "https:" && !isLocal) throw new TypeError("A mail links to https only");
  return url.href;
}
