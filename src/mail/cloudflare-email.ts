import { MailFailure, type MailOutcome, type MailTransport, type OutgoingMail } from "#mail/port";

/** Codes of Email Sending after which nothing was sent. Any other one leaves the outcome unknown. */
const outcomes: Readonly<Record<string, MailOutcome>> = {
  E_VALIDATION_ERROR: "permanent",
  E_FIELD_MISSING: "permanent",
  E_RECIPIENT_NOT_ALLOWED: "permanent",
  E_RECIPIENT_SUPPRESSED: "permanent",
  E_CONTENT_TOO_LARGE: "permanent",
  E_DELIVERY_FAILED: "permanent",
  E_HEADER_NOT_ALLOWED: "permanent",
  E_HEADER_USE_API_FIELD: "permanent",
  E_HEADER_VALUE_INVALID: "permanent",
  E_HEADER_VALUE_TOO_LONG: "permanent",
  E_HEADER_NAME_INVALID: "permanent",
  E_RATE_LIMIT_EXCEEDED: "transient",
  E_DAILY_LIMIT_EXCEEDED: "transient",
  E_SENDER_NOT_VERIFIED: "transient",
  E_SENDER_DOMAIN_NOT_AVAILABLE: "transient",
};

/** Sends through the Worker's own binding, which knows no idempotency key. `from` is the platform's address. */
export function cloudflareEmail(binding: SendEmail, from: string): MailTransport {
  return {
    deduplicates: false,
    async send(message) {
      try {
        const { messageId } = await binding.send(toBuilder(message, from));
        return { providerMessageId: messageId };
      } catch (error) {
        const code = codeOf(error);
        throw new MailFailure(outcomes[code] ?? "unknown", code);
      }
    },
  };
}

const toBuilder = (message: OutgoingMail, from: string): EmailMessageBuilder => ({
  from: { email: from, name: message.fromName },
  to: recipient(message.to),
  ...(message.replyTo && { replyTo: recipient(message.replyTo) }),
  subject: message.subject,
  html: message.html,
  text: message.text,
  ...(message.headers && { headers: { ...message.headers } }),
});

const recipient = (to: OutgoingMail["to"]): string | EmailAddress =>
  to.name === undefined ? to.email : { email: to.email, name: to.name };

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no_code";
