import { button, facts, paragraph, quote } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { dayAndTime } from "#mail/words";

/** A call told to people who may not know the organisation. */
export const sharingLetters: Letters<"programme-shared"> = {
  "programme-shared": {
    fr: (mail) => ({
      subject: `${mail.brand.name} vous invite à répondre : ${mail.programmeTitle}`,
      preheader: mail.summary || `Découvrez l’appel « ${mail.programmeTitle} ».`,
      title: mail.programmeTitle,
      body: [
        paragraph("Bonjour,"),
        paragraph(`${mail.brand.name} vous fait connaître son appel « ${mail.programmeTitle} ».`),
        ...(mail.message === "" ? [] : [quote(mail.message, mail.brand.name)]),
        ...(mail.summary === "" ? [] : [paragraph(mail.summary)]),
        ...(mail.closesAt === null
          ? []
          : [facts({ label: "À déposer avant le", value: dayAndTime("fr", mail.brand, mail.closesAt) })]),
        button("Découvrir l’appel", mail.url),
      ],
      reason: `Vous recevez ce message parce que ${mail.brand.name} a souhaité vous faire connaître cet appel. Il n’y en aura pas d’autre si vous n’y répondez pas.`,
    }),
    en: (mail) => ({
      subject: `${mail.brand.name} invites you to apply: ${mail.programmeTitle}`,
      preheader: mail.summary || `Discover the call “${mail.programmeTitle}”.`,
      title: mail.programmeTitle,
      body: [
        paragraph("Hello,"),
        paragraph(`${mail.brand.name} would like you to know of its call “${mail.programmeTitle}”.`),
        ...(mail.message === "" ? [] : [quote(mail.message, mail.brand.name)]),
        ...(mail.summary === "" ? [] : [paragraph(mail.summary)]),
        ...(mail.closesAt === null
          ? []
          : [facts({ label: "Apply before", value: dayAndTime("en", mail.brand, mail.closesAt) })]),
        button("Discover the call", mail.url),
      ],
      reason: `You receive this message because ${mail.brand.name} wanted you to know of this call. There will be no other unless you answer it.`,
    }),
  },
};
