import { MailFailure, type MailOutcome, type MailTransport, type OutgoingMail } from "#mail/port";
import type { MailAddress } from "#mail/address";

export type HttpProvider = {
  /** For example https://api.resend.com: the contract is POST {baseUrl}/emails. */
  baseUrl: string;
  apiKey: string;
  from: string;
  fetch?: typeof fetch;
  timeoutMs?: number;
};

/** The second transport: JSON over HTTPS with a bearer key. The provider keeps the idempotency key for 24 h. */
export function httpProvider(provider: HttpProvider): MailTransport {
  return {
    deduplicates: true,
    async send(message) {
      const answer = await post(provider, message);
      if (!answer.ok) throw await failureOf(answer);
      const { id } = await jsonOf(answer);
      if (typeof id !== "string") throw new MailFailure("unknown", "no_message_id");
      return { providerMessageId: id };
    },
  };
}

async function post(provider: HttpProvider, message: OutgoingMail): Promise<Response> {
  const send = provider.fetch ?? fetch;
  try {
    return await send(`${provider.baseUrl}/emails`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${provider.apiKey}`,
        "content-type": "application/json",
        "idempotency-key": message.causeKey,
      },
      body: JSON.stringify(payload(message, provider.from)),
      redirect: "manual",
      signal: AbortSignal.timeout(provider.timeoutMs ?? 10_000),
    });
  } catch {
    throw new MailFailure("unknown", "no_answer");
  }
}

const payload = (message: OutgoingMail, from: string) => ({
  from: mailbox({ email: from, name: message.fromName }),
  to: [mailbox(message.to)],
  ...(message.replyTo && { reply_to: mailbox(message.replyTo) }),
  subject: message.subject,
  html: message.html,
  text: message.text,
  ...(message.headers && { headers: message.headers }),
  ...(message.attachments && {
    attachments: message.attachments.map(({ name, bytes }) => ({
      filename: name,
      content: base64(bytes),
    })),
  }),
});

/** Written without `toBase64`, which Node does not have yet. */
const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

const mailbox = ({ email, name }: Pick<MailAddress, "email" | "name">): string =>
  name === undefined ? email : `"${name}" <${email}>`;

async function failureOf(answer: Response): Promise<MailFailure> {
  const { name } = await jsonOf(answer);
  const code = typeof name === "string" && /^[a-z_]{1,60}$/.test(name) ? name : `status_${answer.status}`;
  const retryAfter = Number(answer.headers.get("retry-after"));
  return new MailFailure(outcomeOf(answer.status, code), code, retryAfter > 0 ? retryAfter : undefined);
}

/** A wrong key or an unverified domain is ours to repair, so the mail waits instead of being lost. */
function outcomeOf(status: number, code: string): MailOutcome {
  if (status === 409) return code === "concurrent_idempotent_requests" ? "transient" : "permanent";
  if ([401, 403, 429].includes(status)) return "transient";
  return status >= 400 && status < 500 ? "permanent" : "unknown";
}

async function jsonOf(answer: Response): Promise<Record<string, unknown>> {
  const body: unknown = await answer.json().catch(() => undefined);
  return typeof body === "object" && body !== null ? { ...body } : {};
}
