import { button, facts, link, notice, paragraph, paragraphs, type Block } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { MailOf } from "#mail/mails";
import { day } from "#mail/words";

type Kind = "partner-invitation" | "partner-reminder";

/** Why the organisation writes, by cause: who asks, and what for. */
const why = {
  fr: {
    not_registered: (mail: MailOf<"partner-invitation">) =>
      `${mail.brand.name} souhaite pré-qualifier ${mail.partnerName} et vous invite à remplir son formulaire. Vos réponses restent entre vous et cette organisation.`,
    not_validated: (mail: MailOf<"partner-invitation">) =>
      `${mail.partnerName} est déjà connue de ${mail.brand.name}, mais sa pré-qualification n’est pas terminée. Reprenez là où elle en est : rien n’est perdu.`,
    expired: (mail: MailOf<"partner-invitation">) =>
      `La pré-qualification de ${mail.partnerName} auprès de ${mail.brand.name} arrive à son terme. Seul ce qui a changé ou expiré vous est demandé.`,
  },
  en: {
    not_registered: (mail: MailOf<"partner-invitation">) =>
      `${mail.brand.name} would like to pre-qualify ${mail.partnerName} and invites you to fill in its form. Your answers stay between you and this organisation.`,
    not_validated: (mail: MailOf<"partner-invitation">) =>
      `${mail.partnerName} is already known to ${mail.brand.name}, but its pre-qualification is not finished. Take it up where it stands: nothing is lost.`,
    expired: (mail: MailOf<"partner-invitation">) =>
      `The pre-qualification of ${mail.partnerName} with ${mail.brand.name} is coming to its end. You are only asked for what changed or expired.`,
  },
};

const subjects = {
  fr: {
    not_registered: "vous invite à vous pré-qualifier",
    not_validated: "attend la suite de votre pré-qualification",
    expired: "vous demande une mise à jour",
  },
  en: {
    not_registered: "invites you to pre-qualify",
    not_validated: "awaits the rest of your pre-qualification",
    expired: "asks you for an update",
  },
};

const said = (message: string): readonly Block[] => (message === "" ? [] : paragraphs(message));

export const invitationLetters: Letters<Kind> = {
  "partner-invitation": {
    fr: (mail) => ({
      subject: `${mail.brand.name} ${subjects.fr[mail.cause]} · ${mail.partnerName}`,
      preheader: `Demande de ${mail.issuerName} pour ${mail.partnerName}.`,
      title: mail.cause === "expired" ? "Une mise à jour vous est demandée" : "Votre pré-qualification",
      body: [
        paragraph("Bonjour,"),
        paragraph(why.fr[mail.cause](mail)),
        ...said(mail.message),
        facts(
          { label: "Qui demande", value: mail.issuerName },
          { label: "Entreprise", value: `${mail.partnerName} · SIREN ${mail.localId}` },
          { label: "Formulaire", value: mail.formTitle },
          { label: "Lien valable jusqu’au", value: day("fr", mail.brand, mail.expiresAt) },
        ),
        button("Répondre à la demande", mail.url),
        link("Ce n’est pas moi, ou ce n’est pas le bon interlocuteur", mail.notMeUrl),
        notice(
          "Ce lien n’ouvre la demande qu’avec l’adresse qui a reçu ce message : le transférer n’inscrit personne d’autre.",
        ),
      ],
      reason: `${mail.issuerName} a indiqué cette adresse comme contact de ${mail.partnerName}. Répondez « ce n’est pas moi » pour ne plus rien recevoir.`,
    }),
    en: (mail) => ({
      subject: `${mail.brand.name} ${subjects.en[mail.cause]} · ${mail.partnerName}`,
      preheader: `A request of ${mail.issuerName} for ${mail.partnerName}.`,
      title: mail.cause === "expired" ? "An update is asked of you" : "Your pre-qualification",
      body: [
        paragraph("Hello,"),
        paragraph(why.en[mail.cause](mail)),
        ...said(mail.message),
        facts(
          { label: "Who asks", value: mail.issuerName },
          { label: "Company", value: `${mail.partnerName} · SIREN ${mail.localId}` },
          { label: "Form", value: mail.formTitle },
          { label: "Link valid until", value: day("en", mail.brand, mail.expiresAt) },
        ),
        button("Answer the request", mail.url),
        link("This is not me, or not the right person", mail.notMeUrl),
        notice(
          "The link opens the request only with the address that received this message: forwarding it registers nobody else.",
        ),
      ],
      reason: `${mail.issuerName} entered this address as a contact of ${mail.partnerName}. Answer “this is not me” to receive nothing more.`,
    }),
  },
  "partner-reminder": {
    fr: (mail) => ({
      subject:
        mail.requests.length > 1
          ? `${mail.requests.length} demandes de ${mail.brand.name} vous attendent`
          : `Rappel : ${mail.brand.name} attend votre réponse · ${mail.requests[0]?.partnerName ?? ""}`,
      preheader: "Vos réponses sont enregistrées au fur et à mesure : reprenez quand vous voulez.",
      title: mail.requests.length > 1 ? "Vos demandes en attente" : "Votre réponse est attendue",
      body: [
        paragraph("Bonjour,"),
        paragraph(
          `${mail.brand.name} attend toujours votre pré-qualification. Si vous venez de répondre, ce message s’est croisé avec votre envoi.`,
        ),
        ...requestBlocks(mail, "Répondre à la demande"),
        ...(mail.notMeUrl === null
          ? []
          : [link("Ce n’est pas moi, ou ce n’est pas le bon interlocuteur", mail.notMeUrl)]),
      ],
      reason: `Vous recevez ce message parce que ${mail.brand.name} vous a adressé une demande de pré-qualification. Les rappels s’arrêtent dès votre réponse.`,
    }),
    en: (mail) => ({
      subject:
        mail.requests.length > 1
          ? `${mail.requests.length} requests of ${mail.brand.name} await you`
          : `Reminder: ${mail.brand.name} awaits your answer · ${mail.requests[0]?.partnerName ?? ""}`,
      preheader: "Your answers are saved as you go: take them up whenever you like.",
      title: mail.requests.length > 1 ? "Your waiting requests" : "Your answer is awaited",
      body: [
        paragraph("Hello,"),
        paragraph(
          `${mail.brand.name} still awaits your pre-qualification. If you have just answered, this message crossed yours.`,
        ),
        ...requestBlocks(mail, "Answer the request"),
        ...(mail.notMeUrl === null ? [] : [link("This is not me, or not the right person", mail.notMeUrl)]),
      ],
      reason: `You receive this message because ${mail.brand.name} sent you a pre-qualification request. Reminders stop as soon as you answer.`,
    }),
  },
};

/** One request has the button; several have a line and a link each. */
function requestBlocks(mail: MailOf<"partner-reminder">, label: string): Block[] {
  const [only, ...others] = mail.requests;
  if (only === undefined) return [];
  const about = ({ partnerName, formTitle, progress }: typeof only) => ({
    label: partnerName,
    value: `${formTitle} · ${progress} %`,
  });
  if (others.length === 0) return [facts(about(only)), button(label, only.url)];
  return mail.requests.flatMap((request) => [
    facts(about(request)),
    link(`${label} · ${request.partnerName}`, request.url),
  ]);
}
