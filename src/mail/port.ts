import type { Locale } from "#domain/locale";
import type { MailAddress } from "#mail/address";
import type { Mail } from "#mail/mails";

/** A file that goes with a mail. */
export type MailAttachment = { name: string; contentType: string; bytes: Uint8Array };

/** One mail to one person. `causeKey` names what caused it (the outbox id): at most one mail per cause. */
export type OutgoingMail = {
  causeKey: string;
  to: MailAddress;
  replyTo?: MailAddress;
  /** The organisation's name, shown as the sender; the address is the platform's. */
  fromName: string;
  subject: string;
  html: string;
  text: string;
  headers?: Readonly<Record<string, string>>;
  attachments?: readonly MailAttachment[];
};

/** Accepted by the provider, which is not yet received by the person. */
export type MailReceipt = { providerMessageId: string };

/**
 * Hands one mail to a provider, or throws a MailFailure.
 * `deduplicates` says that sending the same cause again within 24 h sends nothing: only then may a caller
 * retry an unknown outcome without risking a second mail.
 */
export type MailTransport = {
  readonly deduplicates: boolean;
  send(message: OutgoingMail): Promise<MailReceipt>;
};

export type RenderedMail = { subject: string; html: string; text: string };

/**
 * permanent: not sent, and never will be (bad address, suppressed, refused content).
 * transient: not sent, try again later (quota, overload, credentials to fix).
 * unknown: the provider may or may not have taken it.
 */
export type MailOutcome = "permanent" | "transient" | "unknown";

/** Carries a code and never the provider's sentence, which may quote the address: codes reach the logs. */
export class MailFailure extends Error {
  override readonly name = "MailFailure";
  constructor(
    readonly outcome: MailOutcome,
    readonly code: string,
    /** Seconds that the provider asked to wait. */
    readonly retryAfter?: number,
  ) {
    super(`${outcome}: ${code}`);
  }
}

export type { Mail } from "#mail/mails";
export type { MailAddress } from "#mail/address";

/** A mail as an action orders it: what it says is still data, its recipient still an unchecked text. */
export type MailOrder = {
  causeKey: string;
  to: { email: string; name?: string };
  replyTo?: { email: string; name?: string };
  mail: Mail;
  locale: Locale;
  attachments?: readonly MailAttachment[];
};

/** Writes and hands over mails: what actions know of mail. Throws a MailFailure. */
export type Mailer = {
  readonly deduplicates: boolean;
  deliver(order: MailOrder): Promise<MailReceipt>;
  /** What to do when nobody knows whether a mail of this kind left. */
  onUnknownOutcome(kind: Mail["kind"]): "resend" | "keep";
};
