import {
  MailFailure,
  type MailAttachment,
  type MailOutcome,
  type MailTransport,
  type OutgoingMail,
} from "#mail/port";

/** Codes of Email Sending after which nothing was sent. Any other one leaves the outcome unknown. */
const permanent =
  /^E_(?:VALIDATION_ERROR|FIELD_MISSING|CONTENT_TOO_LARGE|DELIVERY_FAILED|RECIPIENT_\w+|HEADERS?_\w+|TOO_MANY_\w+)$/;
/** Ours to repair or to wait for: the mail is kept. */
const transient = /^E_(?:RATE_LIMIT_EXCEEDED|DAILY_LIMIT_EXCEEDED|SENDER_\w+)$/;

/** A daily limit opens again within a day, which ten attempts must outlast. In seconds. */
const waits: Readonly<Record<string, number>> = { E_DAILY_LIMIT_EXCEEDED: 3 * 60 * 60 };

function outcomeOf(code: string): MailOutcome {
  if (permanent.test(code)) return "permanent";
  return transient.test(code) ? "transient" : "unknown";
}

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
        throw new MailFailure(outcomeOf(code), code, waits[code]);
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
  ...(message.attachments && { attachments: message.attachments.map(attached) }),
});

const attached = ({ name, contentType, bytes }: MailAttachment): EmailAttachment => ({
  disposition: "attachment",
  filename: name,
  type: contentType,
  content: bytes,
});

const recipient = (to: OutgoingMail["to"]): string | EmailAddress =>
  to.name === undefined ? to.email : { email: to.email, name: to.name };

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no_code";
