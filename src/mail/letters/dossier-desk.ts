import type { Locale } from "#domain/locale";
import { button, facts, paragraph, quote, type Letter } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { dayAndTime } from "#mail/words";

type Kinds =
  | "dossier-corrected"
  | "dossier-withdrawn"
  | "dossier-help-asked"
  | "dossier-erased"
  | "dossiers-expiring"
  | "payment-proof-received";

const follows = {
  fr: "Vous recevez ce message parce que vous suivez ce programme.",
  en: "You receive this message because you follow this programme.",
};

/** One fact of a dossier that the organisation should see, with the way to it. */
export const news = (
  locale: Locale,
  { title, subject, sentence, act }: { title: string; subject: string; sentence: string; act: string },
  mail: { url: string; message?: string; applicantName?: string; number?: string },
): Letter => ({
  subject,
  preheader: sentence,
  title,
  body: [
    paragraph(sentence),
    ...(mail.message ? [quote(mail.message, mail.applicantName ?? "")] : []),
    ...(mail.number ? [facts({ label: locale === "fr" ? "Numéro" : "Number", value: mail.number })] : []),
    button(act, mail.url),
  ],
  reason: follows[locale],
});

const open = { fr: "Ouvrir le dossier", en: "Open the application" };

/** What applicants do, told to the organisation. */
export const dossierDeskLetters: Letters<Kinds> = {
  "dossier-corrected": {
    fr: (mail) =>
      news(
        "fr",
        {
          title: "Un dossier est corrigé",
          subject: `Dossier ${mail.number} corrigé · ${mail.programmeTitle}`,
          sentence: `${mail.applicantName} a renvoyé son dossier corrigé le ${dayAndTime("fr", mail.brand, mail.submittedAt)}.`,
          act: open.fr,
        },
        mail,
      ),
    en: (mail) =>
      news(
        "en",
        {
          title: "An application is corrected",
          subject: `Application ${mail.number} corrected · ${mail.programmeTitle}`,
          sentence: `${mail.applicantName} sent their corrected application on ${dayAndTime("en", mail.brand, mail.submittedAt)}.`,
          act: open.en,
        },
        mail,
      ),
  },
  "dossier-withdrawn": {
    fr: (mail) =>
      news(
        "fr",
        {
          title: "Un dossier est retiré",
          subject: `Dossier ${mail.number} retiré · ${mail.programmeTitle}`,
          sentence: `${mail.applicantName} a retiré son dossier.`,
          act: open.fr,
        },
        mail,
      ),
    en: (mail) =>
      news(
        "en",
        {
          title: "An application is withdrawn",
          subject: `Application ${mail.number} withdrawn · ${mail.programmeTitle}`,
          sentence: `${mail.applicantName} has withdrawn their application.`,
          act: open.en,
        },
        mail,
      ),
  },
  "dossier-help-asked": {
    fr: (mail) =>
      news(
        "fr",
        {
          title: "Une personne demande de l’aide",
          subject: `${mail.applicantName} demande de l’aide · ${mail.programmeTitle}`,
          sentence: `${mail.applicantName} n’arrive pas à finir son dossier et vous ouvre son brouillon : vous pouvez le lire, et l’envoyer à sa place s’il est complet.`,
          act: open.fr,
        },
        mail,
      ),
    en: (mail) =>
      news(
        "en",
        {
          title: "Somebody asks for help",
          subject: `${mail.applicantName} asks for help · ${mail.programmeTitle}`,
          sentence: `${mail.applicantName} cannot finish their application and opens the draft to you: you can read it, and send it for them if it is complete.`,
          act: open.en,
        },
        mail,
      ),
  },
  "dossier-erased": {
    fr: (mail) =>
      news(
        "fr",
        {
          title: "Un dossier est effacé",
          subject: `Un dossier est effacé · ${mail.programmeTitle}`,
          sentence: `Une personne a effacé son dossier pour « ${mail.programmeTitle} », comme la loi le permet. Ses réponses et ses documents n’existent plus.`,
          act: "Ouvrir le programme",
        },
        mail,
      ),
    en: (mail) =>
      news(
        "en",
        {
          title: "An application is erased",
          subject: `An application is erased · ${mail.programmeTitle}`,
          sentence: `Somebody erased their application for “${mail.programmeTitle}”, as the law allows. Its answers and documents no longer exist.`,
          act: "Open the programme",
        },
        mail,
      ),
  },
  "dossiers-expiring": {
    fr: (mail) =>
      news(
        "fr",
        {
          title: "Des dossiers arrivent au terme de leur conservation",
          subject: `Dossiers bientôt supprimés · ${mail.programmeTitle}`,
          sentence: `${mail.count} dossier(s) de « ${mail.programmeTitle} » seront bientôt supprimés. Pour en garder un, ouvrez-le et choisissez « Conserver plus longtemps » ; pour tous ceux qui sont terminés, allongez la durée dans les réglages du programme.`,
          act: "Ouvrir le programme",
        },
        mail,
      ),
    en: (mail) =>
      news(
        "en",
        {
          title: "Applications reach the end of their retention",
          subject: `Applications soon deleted · ${mail.programmeTitle}`,
          sentence: `${mail.count} application(s) of “${mail.programmeTitle}” will soon be deleted. To keep one, open it and choose “Keep longer”; for all those that are over, lengthen the duration in the programme’s settings.`,
          act: "Open the programme",
        },
        mail,
      ),
  },
  "payment-proof-received": {
    fr: (mail) =>
      news(
        "fr",
        {
          title: "Une preuve de paiement attend",
          subject: `Preuve de paiement à vérifier · ${mail.programmeTitle}`,
          sentence: `${mail.applicantName} a envoyé une preuve de paiement pour « ${mail.stepTitle} ».`,
          act: "Vérifier la preuve",
        },
        mail,
      ),
    en: (mail) =>
      news(
        "en",
        {
          title: "A payment proof is waiting",
          subject: `Payment proof to check · ${mail.programmeTitle}`,
          sentence: `${mail.applicantName} sent a payment proof for “${mail.stepTitle}”.`,
          act: "Check the proof",
        },
        mail,
      ),
  },
};
