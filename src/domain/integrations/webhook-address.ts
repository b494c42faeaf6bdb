import type { z } from "zod";

import type { FieldErrorCode } from "#domain/field-errors";

/** Names that lead nowhere public, or to the machine that asks. */
const privateHost = /(?:^|\.)(?:localhost|local|internal|test|invalid|localdomain|lan|home|corp|intranet)$/;
const ipv4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/**
 * Where a webhook may be sent, or what is wrong with the address: https, port 443, a public name, nobody's password.
 * The address is normalised first, so that no other spelling of an IP address passes (127.1, 0x7f000001, circled
 * digits). What a name resolves to is not known here: see docs/decisions.
 */
export function readWebhookAddress(text: string): { href: string } | { error: FieldErrorCode } {
  const url = URL.parse(text);
  if (url === null || url.protocol !== "https:") return { error: "not_url" };
  if (url.username !== "" || url.password !== "") return { error: "url_with_password" };
  if (url.port !== "") return { error: "url_other_port" };
  const host = url.hostname.replace(/\.$/, "");
  const isAddress = host.startsWith("[") || ipv4.test(host);
  if (isAddress || !host.includes(".") || privateHost.test(host)) return { error: "url_not_public" };
  url.hash = "";
  return { href: url.href };
}

/** The same, as a step of a schema. */
export function webhookAddress(text: string, context: z.core.$RefinementCtx<string>): string {
  const read = readWebhookAddress(text);
  if ("href" in read) return read.href;
  context.addIssue({ code: "custom", message: read.error });
  return text;
}
