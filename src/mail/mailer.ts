import { AddressRefused, address } from "#mail/address";
import { onUnknownOutcome } from "#mail/delivery-policy";
import { outgoingMail } from "#mail/outgoing";
import { MailFailure, type Mailer, type MailTransport } from "#mail/port";
import { renderMail } from "#mail/render";

/** Joins templates, envelope and transport. An address that cannot be written is a permanent failure. */
export function mailer(transport: MailTransport): Mailer {
  return {
    deduplicates: transport.deduplicates,
    onUnknownOutcome: (kind) => onUnknownOutcome[kind],
    async deliver({ causeKey, to, replyTo, mail, locale, attachments }) {
      return transport.send(
        outgoingMail({
          causeKey,
          to: checked(to),
          ...(replyTo && { replyTo: checked(replyTo) }),
          organisationName: mail.brand.name,
          rendered: renderMail(mail, locale),
          ...(attachments && { attachments }),
        }),
      );
    },
  };
}

function checked({ email, name }: { email: string; name?: string }) {
  try {
    return address(email, name);
  } catch (error) {
    if (error instanceof AddressRefused) throw new MailFailure("permanent", "address_refused");
    throw error;
  }
}
