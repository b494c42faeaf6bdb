import type { MailAddress } from "#mail/address";
import { headerText, senderName, subjectLine } from "#mail/header-text";
import type { MailAttachment, OutgoingMail, RenderedMail } from "#mail/port";

export type OutgoingParts = {
  causeKey: string;
  to: MailAddress;
  replyTo?: MailAddress;
  organisationName: string;
  rendered: RenderedMail;
  attachments?: readonly MailAttachment[];
};

/** Puts a rendered mail in its envelope; everything that becomes a header is cleaned here. */
export function outgoingMail(parts: OutgoingParts): OutgoingMail {
  return {
    causeKey: parts.causeKey,
    to: parts.to,
    ...(parts.replyTo && { replyTo: parts.replyTo }),
    fromName: senderName(parts.organisationName),
    subject: subjectLine(parts.rendered.subject),
    html: parts.rendered.html,
    text: parts.rendered.text,
    // "auto-generated" keeps out-of-office answers away from the reply address (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated", "X-Parvis-Cause": headerText(parts.causeKey, 200) },
    ...(parts.attachments && { attachments: parts.attachments }),
  };
}
