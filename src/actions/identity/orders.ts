import type { MailOrder } from "#db/commit";
import type { Locale } from "#domain/locale";

type Recipient = { id: string; email: string; locale: Locale };

/** Mails that tell a person what was done to their account. `once` makes the cause unique. */
const notice = (kind: string, person: Recipient, subjectId: string, once: string): MailOrder => ({
  kind,
  cause: `${kind}:${once}`,
  subjectId,
  recipient: person.email,
  personId: person.id,
  locale: person.locale,
});

export const passwordChanged = (person: Recipient, once: string): MailOrder =>
  notice("password-changed", person, person.id, once);

export const secondFactorChanged = (person: Recipient, once: string): MailOrder =>
  notice("second-factor-changed", person, person.id, once);

export const newSignIn = (person: Recipient, sessionId: string): MailOrder =>
  notice("new-sign-in", person, sessionId, sessionId);

/** To the address that was left: the one place where a thief cannot hide the change. */
export const emailChangedNotice = (person: Recipient, linkId: string): MailOrder =>
  notice("email-changed-notice", person, linkId, linkId);
