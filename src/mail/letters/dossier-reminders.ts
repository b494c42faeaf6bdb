import { button, facts, paragraph } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { dayAndTime } from "#mail/words";

type Reminders = "draft-reminder" | "deadline-extended" | "dossier-expiring" | "account-confirmation";

/** What the clock tells an applicant. */
export const dossierReminderLetters: Letters<Reminders> = {
  "draft-reminder": {
    fr: (mail) => ({
      subject: `Votre dossier n’est pas encore envoyé · ${mail.programmeTitle}`,
      preheader: `Il est encore temps, jusqu’au ${dayAndTime("fr", mail.brand, mail.closesAt)}.`,
      title: "Votre dossier vous attend",
      body: [
        paragraph(`Bonjour ${mail.applicantName},`),
        paragraph(
          `Votre dossier pour « ${mail.programmeTitle} » est rempli à ${mail.progress} %, mais il n’est pas encore envoyé.`,
        ),
        facts({ label: "À envoyer avant le", value: dayAndTime("fr", mail.brand, mail.closesAt) }),
        button("Terminer mon dossier", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous avez commencé un dossier sur le portail ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `Your application is not sent yet · ${mail.programmeTitle}`,
      preheader: `There is still time, until ${dayAndTime("en", mail.brand, mail.closesAt)}.`,
      title: "Your application is waiting for you",
      body: [
        paragraph(`Hello ${mail.applicantName},`),
        paragraph(
          `Your application for “${mail.programmeTitle}” is ${mail.progress}% complete, but it is not sent yet.`,
        ),
        facts({ label: "Send before", value: dayAndTime("en", mail.brand, mail.closesAt) }),
        button("Finish my application", mail.url),
      ],
      reason: `You receive this message because you started an application with ${mail.brand.name}.`,
    }),
  },
  "deadline-extended": {
    fr: (mail) => ({
      subject: `Un délai vous est accordé · ${mail.programmeTitle}`,
      preheader: `Vous pouvez envoyer votre dossier jusqu’au ${dayAndTime("fr", mail.brand, mail.until)}.`,
      title: "Un délai vous est accordé",
      body: [
        paragraph("Bonjour,"),
        paragraph(
          `${mail.brand.name} vous accorde un délai pour « ${mail.programmeTitle} ». Il ne vaut que pour vous, avec le compte de cette adresse.`,
        ),
        facts({ label: "À envoyer avant le", value: dayAndTime("fr", mail.brand, mail.until) }),
        button("Ouvrir mon dossier", mail.url),
      ],
      reason: `Vous recevez ce message parce que ${mail.brand.name} vous a accordé un délai.`,
    }),
    en: (mail) => ({
      subject: `You are given more time · ${mail.programmeTitle}`,
      preheader: `You can send your application until ${dayAndTime("en", mail.brand, mail.until)}.`,
      title: "You are given more time",
      body: [
        paragraph("Hello,"),
        paragraph(
          `${mail.brand.name} gives you more time for “${mail.programmeTitle}”. It is for you alone, with the account of this address.`,
        ),
        facts({ label: "Send before", value: dayAndTime("en", mail.brand, mail.until) }),
        button("Open my application", mail.url),
      ],
      reason: `You receive this message because ${mail.brand.name} gave you more time.`,
    }),
  },
  "dossier-expiring": {
    fr: (mail) => ({
      subject: `Votre dossier sera supprimé le ${dayAndTime("fr", mail.brand, mail.deleteAt)} · ${mail.programmeTitle}`,
      preheader: "Téléchargez-le si vous voulez le garder.",
      title:
        mail.because === "untouched"
          ? "Votre brouillon sera bientôt supprimé"
          : "Votre dossier sera bientôt supprimé",
      body: [
        paragraph(`Bonjour ${mail.applicantName},`),
        paragraph(
          mail.because === "untouched"
            ? `Vous n’avez pas touché à votre brouillon pour « ${mail.programmeTitle} » depuis longtemps. Modifiez-le pour le garder, ou laissez-le disparaître.`
            : mail.because === "call-removed"
              ? `L’organisation retire l’appel « ${mail.programmeTitle} » : votre dossier sera supprimé avec lui. Téléchargez-le si vous voulez le garder.`
              : `La durée de conservation de votre dossier pour « ${mail.programmeTitle} » arrive à son terme. Téléchargez-le si vous voulez le garder ; l’organisation peut aussi le conserver plus longtemps si vous le lui demandez.`,
        ),
        facts({ label: "Suppression le", value: dayAndTime("fr", mail.brand, mail.deleteAt) }),
        button("Ouvrir mon dossier", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous avez un dossier sur le portail ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: `Your application will be deleted on ${dayAndTime("en", mail.brand, mail.deleteAt)} · ${mail.programmeTitle}`,
      preheader: "Download it if you want to keep it.",
      title:
        mail.because === "untouched"
          ? "Your draft will soon be deleted"
          : "Your application will soon be deleted",
      body: [
        paragraph(`Hello ${mail.applicantName},`),
        paragraph(
          mail.because === "untouched"
            ? `You have not touched your draft for “${mail.programmeTitle}” for a long time. Edit it to keep it, or let it go.`
            : mail.because === "call-removed"
              ? `The organisation is removing the call “${mail.programmeTitle}”: your application will be deleted with it. Download it if you want to keep it.`
              : `Your application for “${mail.programmeTitle}” reaches the end of its retention. Download it if you want to keep it; the organisation can also keep it longer if you ask.`,
        ),
        facts({ label: "Deleted on", value: dayAndTime("en", mail.brand, mail.deleteAt) }),
        button("Open my application", mail.url),
      ],
      reason: `You receive this message because you have an application with ${mail.brand.name}.`,
    }),
  },
  "account-confirmation": {
    fr: (mail) => ({
      subject: `Confirmez votre compte · ${mail.brand.name}`,
      preheader: "Un clic suffit pour finir votre inscription.",
      title: "Finissez votre inscription",
      body: [
        paragraph("Bonjour,"),
        paragraph(
          `Vous avez commencé à créer un compte sur le portail ${mail.brand.name}. Voici de nouveau le lien pour confirmer votre adresse et choisir votre mot de passe.`,
        ),
        button("Confirmer mon adresse", mail.url),
        facts({ label: "Lien valable jusqu’au", value: dayAndTime("fr", mail.brand, mail.expiresAt) }),
      ],
      reason: `Vous recevez ce message parce qu’un compte a été demandé à cette adresse sur le portail ${mail.brand.name}. Si ce n’est pas vous, ignorez-le.`,
    }),
    en: (mail) => ({
      subject: `Confirm your account · ${mail.brand.name}`,
      preheader: "One click finishes your sign-up.",
      title: "Finish your sign-up",
      body: [
        paragraph("Hello,"),
        paragraph(
          `You began to create an account with ${mail.brand.name}. Here again is the link to confirm your address and choose your password.`,
        ),
        button("Confirm my address", mail.url),
        facts({ label: "Link valid until", value: dayAndTime("en", mail.brand, mail.expiresAt) }),
      ],
      reason: `You receive this message because an account was asked for this address with ${mail.brand.name}. If it was not you, ignore it.`,
    }),
  },
};
