import type { Locale } from "#domain/locale";
import { subjectLine } from "#mail/header-text";
import { layout } from "#mail/layout";
import type { Letter } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { accountLetters } from "#mail/letters/account";
import { clientsLetters } from "#mail/letters/clients";
import { closureLetters } from "#mail/letters/closure";
import { decisionLetters } from "#mail/letters/decisions";
import { dossierDeskLetters } from "#mail/letters/dossier-desk";
import { dossierLifeLetters } from "#mail/letters/dossier-life";
import { dossierReminderLetters } from "#mail/letters/dossier-reminders";
import { sharingLetters } from "#mail/letters/sharing";
import { dossierTeamLetters } from "#mail/letters/dossier-team";
import { dossierLetters } from "#mail/letters/dossiers";
import { engagementLetters } from "#mail/letters/engagements";
import { evaluationLetters } from "#mail/letters/evaluations";
import { identityLetters } from "#mail/letters/identity";
import { invitationLetters } from "#mail/letters/invitations";
import { prequalificationLetters } from "#mail/letters/prequalifications";
import { memberLetters } from "#mail/letters/members";
import { organisationLetters } from "#mail/letters/organisations";
import { resultLetters } from "#mail/letters/results";
import { orderLetters } from "#mail/letters/orders";
import { planLetters } from "#mail/letters/plans";
import { providerPaymentLetters } from "#mail/letters/provider-payments";
import { providerSubscriptionLetters } from "#mail/letters/provider-subscriptions";
import { paymentLetters } from "#mail/letters/payments";
import { securityLetters } from "#mail/letters/security";
import { serviceLetters } from "#mail/letters/services";
import { trainingLetters } from "#mail/letters/trainings";
import { typeset } from "#mail/letter";
import type { Mail, MailKind, MailOf } from "#mail/mails";
import type { RenderedMail } from "#mail/port";
import { textTwin } from "#mail/text-twin";

const letters: Letters<MailKind> = {
  ...closureLetters,
  ...identityLetters,
  ...securityLetters,
  ...organisationLetters,
  ...dossierLetters,
  ...dossierLifeLetters,
  ...dossierReminderLetters,
  ...sharingLetters,
  ...dossierDeskLetters,
  ...dossierTeamLetters,
  ...decisionLetters,
  ...accountLetters,
  ...clientsLetters,
  ...invitationLetters,
  ...prequalificationLetters,
  ...memberLetters,
  ...trainingLetters,
  ...evaluationLetters,
  ...resultLetters,
  ...orderLetters,
  ...planLetters,
  ...providerPaymentLetters,
  ...providerSubscriptionLetters,
  ...paymentLetters,
  ...serviceLetters,
  ...engagementLetters,
};

/** Writes a mail in the language of the person who receives it. */
export function renderMail(mail: Mail, locale: Locale): RenderedMail {
  const letter = letterOf(mail, locale);
  const subject = subjectLine(typeset(letter.subject, locale));
  return {
    subject,
    html: layout({ ...letter, subject }, mail.brand, locale),
    text: textTwin(letter, mail.brand, locale),
  };
}

/** Generic in the kind, so that the letter found under it is the one that reads this mail. */
const letterOf = <K extends MailKind>(mail: MailOf<K>, locale: Locale): Letter =>
  letters[mail.kind][locale](mail);
