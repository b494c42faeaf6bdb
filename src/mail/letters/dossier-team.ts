import type { Locale } from "#domain/locale";
import { button, facts, paragraph, type Letter } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { news } from "#mail/letters/dossier-desk";
import type { MailOf } from "#mail/mails";
import { dayAndTime } from "#mail/words";

/** The offers of a team, and what becomes of them. */
export const dossierTeamLetters: Letters<"team-offer" | "team-offer-accepted"> = {
  "team-offer": { fr: (mail) => offered("fr", mail), en: (mail) => offered("en", mail) },
  "team-offer-accepted": {
    fr: (mail) => ({
      ...news(
        "fr",
        {
          title: mail.offer === "join" ? "Votre équipe s’agrandit" : "Votre dossier est transféré",
          subject: `${mail.memberName} a accepté · ${mail.programmeTitle}`,
          sentence:
            mail.offer === "join"
              ? `${mail.memberName} remplit désormais le dossier avec vous.`
              : `${mail.memberName} porte désormais le dossier ; vous restez dans l’équipe.`,
          act: "Ouvrir le dossier",
        },
        mail,
      ),
      reason: "Vous recevez ce message parce que vous avez envoyé cette invitation.",
    }),
    en: (mail) => ({
      ...news(
        "en",
        {
          title: mail.offer === "join" ? "Your team grows" : "Your application is transferred",
          subject: `${mail.memberName} accepted · ${mail.programmeTitle}`,
          sentence:
            mail.offer === "join"
              ? `${mail.memberName} now fills the application with you.`
              : `${mail.memberName} now bears the application; you stay in the team.`,
          act: "Open the application",
        },
        mail,
      ),
      reason: "You receive this message because you sent this invitation.",
    }),
  },
};

const offers = {
  fr: {
    join: ["vous invite à remplir un dossier", "Rejoindre le dossier"],
    transfer: ["vous propose de porter un dossier", "Reprendre le dossier"],
    until: "Invitation valable jusqu’au",
  },
  en: {
    join: ["invites you to fill an application", "Join the application"],
    transfer: ["offers you to take over an application", "Take the application over"],
    until: "Invitation valid until",
  },
} as const;

function offered(locale: Locale, mail: MailOf<"team-offer">): Letter {
  const [act, label] = offers[locale][mail.offer === "transfer" ? "transfer" : "join"];
  const sentence = `${mail.inviterName} ${act} : ${mail.programmeTitle} (${mail.brand.name}).`;
  return {
    subject: `${mail.inviterName} ${act} · ${mail.programmeTitle}`,
    preheader: sentence,
    title: `${mail.inviterName} ${act}`,
    body: [
      paragraph(locale === "fr" ? sentence : sentence.replace(" :", ":")),
      button(label, mail.url),
      facts({ label: offers[locale].until, value: dayAndTime(locale, mail.brand, mail.expiresAt) }),
    ],
    reason:
      locale === "fr"
        ? `Vous recevez ce message parce que ${mail.inviterName} a donné votre adresse.`
        : `You receive this message because ${mail.inviterName} gave your address.`,
  };
}
