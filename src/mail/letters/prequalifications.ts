import { button, facts, notice, paragraph, quote } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { count, day } from "#mail/words";

type Kind =
  | "prequalification-submitted"
  | "prequalification-decided"
  | "prequalification-expiring"
  | "prequalification-expired"
  | "invitations-ended"
  | "invitation-declined";

const decisions = {
  fr: {
    completed: "est validée",
    correction_requested: "est à corriger",
    refused: "n’a pas été retenue",
  },
  en: { completed: "is validated", correction_requested: "needs correcting", refused: "was not accepted" },
};
const decisionButtons = {
  fr: {
    completed: "Voir ma pré-qualification",
    correction_requested: "Corriger mes réponses",
    refused: "Voir la décision",
  },
  en: {
    completed: "See my pre-qualification",
    correction_requested: "Correct my answers",
    refused: "See the decision",
  },
};

export const prequalificationLetters: Letters<Kind> = {
  "prequalification-submitted": {
    fr: (mail) => ({
      subject: `${mail.partnerName} a répondu · ${mail.formTitle}`,
      preheader: "Une pré-qualification attend votre examen.",
      title: "Une réponse est arrivée",
      body: [
        paragraph(`${mail.partnerName} vient d’envoyer ses réponses pour « ${mail.formTitle} ».`),
        button("Examiner les réponses", mail.url),
      ],
      reason: "Vous recevez ce message parce que vous avez émis cette demande.",
    }),
    en: (mail) => ({
      subject: `${mail.partnerName} has answered · ${mail.formTitle}`,
      preheader: "A pre-qualification awaits your review.",
      title: "An answer has arrived",
      body: [
        paragraph(`${mail.partnerName} has just sent its answers for “${mail.formTitle}”.`),
        button("Review the answers", mail.url),
      ],
      reason: "You receive this message because you made this request.",
    }),
  },
  "prequalification-decided": {
    fr: (mail) => ({
      subject: `Votre pré-qualification ${decisions.fr[mail.decision]} · ${mail.brand.name}`,
      preheader: `Décision de ${mail.brand.name} pour ${mail.partnerName}.`,
      title: `Votre pré-qualification ${decisions.fr[mail.decision]}`,
      body: [
        paragraph(
          `${mail.brand.name} a examiné les réponses de ${mail.partnerName} pour « ${mail.formTitle} ».`,
        ),
        ...(mail.message === "" ? [] : [quote(mail.message, mail.brand.name)]),
        ...(mail.validUntil === null
          ? []
          : [facts({ label: "Valable jusqu’au", value: day("fr", mail.brand, mail.validUntil) })]),
        button(decisionButtons.fr[mail.decision], mail.url),
      ],
      reason: `Vous recevez ce message parce que vous répondez pour ${mail.partnerName}.`,
    }),
    en: (mail) => ({
      subject: `Your pre-qualification ${decisions.en[mail.decision]} · ${mail.brand.name}`,
      preheader: `The decision of ${mail.brand.name} for ${mail.partnerName}.`,
      title: `Your pre-qualification ${decisions.en[mail.decision]}`,
      body: [
        paragraph(
          `${mail.brand.name} has reviewed the answers of ${mail.partnerName} for “${mail.formTitle}”.`,
        ),
        ...(mail.message === "" ? [] : [quote(mail.message, mail.brand.name)]),
        ...(mail.validUntil === null
          ? []
          : [facts({ label: "Valid until", value: day("en", mail.brand, mail.validUntil) })]),
        button(decisionButtons.en[mail.decision], mail.url),
      ],
      reason: `You receive this message because you answer for ${mail.partnerName}.`,
    }),
  },
  "prequalification-expiring": {
    fr: (mail) => ({
      subject: `Votre pré-qualification expire bientôt · ${mail.brand.name}`,
      preheader: `À mettre à jour avant le ${day("fr", mail.brand, mail.validUntil)}.`,
      title: "Votre pré-qualification expire bientôt",
      body: [
        paragraph(
          `La pré-qualification de ${mail.partnerName} auprès de ${mail.brand.name} reste valable jusqu’au ${day("fr", mail.brand, mail.validUntil)}.`,
        ),
        button("Mettre à jour maintenant", mail.url),
        notice("Seul ce qui change ou expire vous est demandé : tout le reste est déjà rempli."),
      ],
      reason: `Vous recevez ce message parce que vous répondez pour ${mail.partnerName}.`,
    }),
    en: (mail) => ({
      subject: `Your pre-qualification expires soon · ${mail.brand.name}`,
      preheader: `To update before ${day("en", mail.brand, mail.validUntil)}.`,
      title: "Your pre-qualification expires soon",
      body: [
        paragraph(
          `The pre-qualification of ${mail.partnerName} with ${mail.brand.name} holds until ${day("en", mail.brand, mail.validUntil)}.`,
        ),
        button("Update it now", mail.url),
        notice("You are only asked for what changes or expires: everything else is filled in already."),
      ],
      reason: `You receive this message because you answer for ${mail.partnerName}.`,
    }),
  },
  "prequalification-expired": {
    fr: (mail) => ({
      subject: `Mise à jour demandée par ${mail.brand.name} · ${mail.partnerName}`,
      preheader: "Votre pré-qualification a expiré.",
      title: "Votre pré-qualification est à mettre à jour",
      body: [
        paragraph(
          `La pré-qualification de ${mail.partnerName} auprès de ${mail.brand.name} n’est plus valable.`,
        ),
        button("Mettre à jour mes réponses", mail.url),
        notice("Seul ce qui a changé ou expiré vous est demandé : tout le reste est déjà rempli."),
      ],
      reason: `Vous recevez ce message parce que vous répondez pour ${mail.partnerName}.`,
    }),
    en: (mail) => ({
      subject: `${mail.brand.name} asks for an update · ${mail.partnerName}`,
      preheader: "Your pre-qualification has expired.",
      title: "Your pre-qualification needs an update",
      body: [
        paragraph(`The pre-qualification of ${mail.partnerName} with ${mail.brand.name} no longer holds.`),
        button("Update my answers", mail.url),
        notice("You are only asked for what changed or expired: everything else is filled in already."),
      ],
      reason: `You receive this message because you answer for ${mail.partnerName}.`,
    }),
  },
  "invitations-ended": {
    fr: (mail) => ({
      subject: `${count("fr", mail.invitations)} ${mail.invitations > 1 ? "invitations restées" : "invitation restée"} sans réponse`,
      preheader: "Les relances automatiques sont arrivées à leur terme.",
      title: "Fin des relances automatiques",
      body: [
        paragraph(
          `${count("fr", mail.invitations)} de vos demandes ${mail.invitations > 1 ? "n’ont" : "n’a"} pas reçu de réponse malgré les relances. Essayez une autre adresse, ou relancez vous-même.`,
        ),
        button("Voir mes demandes", mail.url),
      ],
      reason: "Vous recevez ce message parce que vous avez émis ces demandes.",
    }),
    en: (mail) => ({
      subject: `${count("en", mail.invitations)} ${mail.invitations > 1 ? "invitations" : "invitation"} without an answer`,
      preheader: "Automatic reminders have come to their end.",
      title: "End of the automatic reminders",
      body: [
        paragraph(
          `${count("en", mail.invitations)} of your requests got no answer in spite of the reminders. Try another address, or remind them yourself.`,
        ),
        button("See my requests", mail.url),
      ],
      reason: "You receive this message because you made these requests.",
    }),
  },
  "invitation-declined": {
    fr: (mail) => ({
      subject: `${mail.answer === "not_me" ? "Mauvais destinataire" : "Invitation déclinée"} · ${mail.partnerName}`,
      preheader: "Une adresse sollicitée vous répond.",
      title: mail.answer === "not_me" ? "Ce n’est pas le bon interlocuteur" : "Invitation déclinée",
      body: [
        paragraph(`${mail.email} a répondu à votre demande pour ${mail.partnerName}.`),
        ...(mail.said === "" ? [] : [quote(mail.said, mail.email)]),
        button("Inviter une autre adresse", mail.url),
      ],
      reason: "Vous recevez ce message parce que vous avez émis cette demande.",
    }),
    en: (mail) => ({
      subject: `${mail.answer === "not_me" ? "Wrong person" : "Invitation declined"} · ${mail.partnerName}`,
      preheader: "An address that you asked has answered.",
      title: mail.answer === "not_me" ? "Not the right person" : "Invitation declined",
      body: [
        paragraph(`${mail.email} answered your request for ${mail.partnerName}.`),
        ...(mail.said === "" ? [] : [quote(mail.said, mail.email)]),
        button("Invite another address", mail.url),
      ],
      reason: "You receive this message because you made this request.",
    }),
  },
};
