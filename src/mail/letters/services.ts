import type { Locale } from "#domain/locale";
import { button, facts, link, notice, paragraph, quote, type Block, type Fact } from "#mail/letter";
import type { Letters } from "#mail/letters";
import type { AboutService, Brand } from "#mail/mails";
import { dayAndTime, euros } from "#mail/words";

type Kinds =
  | "service-request-received"
  | "service-request-arrived"
  | "service-request-offered"
  | "service-response-arrived"
  | "service-request-settled";

type About = AboutService & { brand: Brand };

const labels = {
  fr: { number: "Demande", skill: "Compétence", place: "Lieu", start: "Début", price: "Votre tarif HT" },
  en: { number: "Request", skill: "Skill", place: "Place", start: "Start", price: "Your price excl. tax" },
} as const;

/** What every mail about a request repeats, so that nobody has to open it to know which one it is. */
export const aboutService = (locale: Locale, mail: About, ...more: Fact[]): Block =>
  facts(
    { label: labels[locale].number, value: mail.number },
    { label: labels[locale].skill, value: mail.skill },
    { label: labels[locale].place, value: mail.place },
    ...(mail.startsAt === null
      ? []
      : [{ label: labels[locale].start, value: dayAndTime(locale, mail.brand, mail.startsAt) }]),
    ...more,
  );

export const priceFact = (locale: Locale, cents: number): Fact => ({
  label: labels[locale].price,
  value: euros(locale, cents),
});

export const serviceReason = (locale: Locale, { brand }: About): string =>
  locale === "fr"
    ? `Vous recevez ce message parce que vous êtes intervenant auprès de ${brand.name}.`
    : `You receive this message because you are a provider of ${brand.name}.`;

export const teamReason = (locale: Locale, { brand }: About): string =>
  locale === "fr"
    ? `Vous recevez ce message parce que cette adresse reçoit les demandes de ${brand.name}.`
    : `You receive this message because this address receives the requests of ${brand.name}.`;

export const askerReason = (locale: Locale, { brand }: About): string =>
  locale === "fr"
    ? `Vous recevez ce message parce que vous avez fait une demande à ${brand.name}.`
    : `You receive this message because you sent a request to ${brand.name}.`;

export const serviceLetters: Letters<Kinds> = {
  "service-request-received": {
    fr: (mail) => ({
      subject: `Demande ${mail.number} bien reçue · ${mail.title}`,
      preheader: "Nous cherchons l’intervenant qu’il vous faut.",
      title: "Votre demande est reçue",
      body: [
        paragraph(`Bonjour ${mail.contactName},`),
        paragraph(
          `Nous avons bien reçu votre demande « ${mail.title} ». Nous la proposons aux intervenants qui y correspondent, puis nous vous répondons.`,
        ),
        aboutService("fr", mail),
        notice("Une précision à apporter ? Répondez simplement à ce message."),
        link("Faire une autre demande", mail.url),
      ],
      reason: askerReason("fr", mail),
    }),
    en: (mail) => ({
      subject: `Request ${mail.number} received · ${mail.title}`,
      preheader: "We are looking for the right provider.",
      title: "Your request is received",
      body: [
        paragraph(`Hello ${mail.contactName},`),
        paragraph(
          `We have received your request “${mail.title}”. We offer it to the providers who match it, then get back to you.`,
        ),
        aboutService("en", mail),
        notice("Something to add? Simply answer this message."),
        link("Send another request", mail.url),
      ],
      reason: askerReason("en", mail),
    }),
  },
  "service-request-arrived": {
    fr: (mail) => ({
      subject: `Nouvelle demande de service · ${mail.title}`,
      preheader: `De ${mail.contactName}. À proposer aux intervenants.`,
      title: "Une demande de service vous attend",
      body: [
        paragraph(
          `${mail.contactName} demande « ${mail.title} » depuis votre portail. Relisez-la, puis proposez-la aux intervenants.`,
        ),
        aboutService("fr", mail),
        button("Voir la demande", mail.url),
      ],
      reason: teamReason("fr", mail),
    }),
    en: (mail) => ({
      subject: `New service request · ${mail.title}`,
      preheader: `From ${mail.contactName}. To be offered to providers.`,
      title: "A service request is waiting",
      body: [
        paragraph(
          `${mail.contactName} asks for “${mail.title}” from your portal. Read it, then offer it to providers.`,
        ),
        aboutService("en", mail),
        button("See the request", mail.url),
      ],
      reason: teamReason("en", mail),
    }),
  },
  "service-request-offered": {
    fr: (mail) => ({
      subject: `Une demande pour vous · ${mail.title}`,
      preheader: `Répondez avant le ${dayAndTime("fr", mail.brand, mail.answersUntil)}.`,
      title: "Une demande correspond à votre profil",
      body: [
        paragraph(`Bonjour ${mail.providerName},`),
        paragraph(
          `${mail.brand.name} cherche un intervenant : « ${mail.title} ». Répondez avant le ${dayAndTime("fr", mail.brand, mail.answersUntil)}.`,
        ),
        aboutService("fr", mail),
        ...(mail.canAnswer
          ? []
          : [
              notice(
                "Pour répondre, il vous faut un abonnement en cours. Vous pouvez le prendre dans votre espace, rubrique « Abonnement ».",
              ),
            ]),
        button("Voir la demande et répondre", mail.url),
      ],
      reason: serviceReason("fr", mail),
    }),
    en: (mail) => ({
      subject: `A request for you · ${mail.title}`,
      preheader: `Answer before ${dayAndTime("en", mail.brand, mail.answersUntil)}.`,
      title: "A request matches your profile",
      body: [
        paragraph(`Hello ${mail.providerName},`),
        paragraph(
          `${mail.brand.name} is looking for a provider: “${mail.title}”. Answer before ${dayAndTime("en", mail.brand, mail.answersUntil)}.`,
        ),
        aboutService("en", mail),
        ...(mail.canAnswer
          ? []
          : [
              notice(
                "To answer, you need a running subscription. Take one out in your area, under “Subscription”.",
              ),
            ]),
        button("See the request and answer", mail.url),
      ],
      reason: serviceReason("en", mail),
    }),
  },
  "service-response-arrived": {
    fr: (mail) => ({
      subject: `Réponse de ${mail.providerName} · ${mail.title}`,
      preheader: `${mail.providerName} propose ${euros("fr", mail.priceCents)} HT.`,
      title: "Un intervenant a répondu",
      body: [
        paragraph(
          `${mail.providerName} répond à la demande « ${mail.title} » et propose ${euros("fr", mail.priceCents)} HT.`,
        ),
        ...(mail.message === "" ? [] : [quote(mail.message, mail.providerName)]),
        aboutService("fr", mail),
        button("Comparer les réponses", mail.url),
      ],
      reason: teamReason("fr", mail),
    }),
    en: (mail) => ({
      subject: `Answer from ${mail.providerName} · ${mail.title}`,
      preheader: `${mail.providerName} asks ${euros("en", mail.priceCents)} excl. tax.`,
      title: "A provider has answered",
      body: [
        paragraph(
          `${mail.providerName} answers the request “${mail.title}” and asks ${euros("en", mail.priceCents)} excl. tax.`,
        ),
        ...(mail.message === "" ? [] : [quote(mail.message, mail.providerName)]),
        aboutService("en", mail),
        button("Compare the answers", mail.url),
      ],
      reason: teamReason("en", mail),
    }),
  },
  "service-request-settled": {
    fr: (mail) => ({
      subject: `${mail.providers.length > 0 ? "Votre intervenant est trouvé" : "Votre demande est close"} · ${mail.title}`,
      preheader:
        mail.providers.length > 0 ? mail.providers.join(", ") : "Aucun intervenant n’a pu être retenu.",
      title: mail.providers.length > 0 ? "Nous avons trouvé pour vous" : "Votre demande est close",
      body: [
        paragraph(`Bonjour ${mail.contactName},`),
        paragraph(
          mail.providers.length > 0
            ? `Votre demande « ${mail.title} » est confiée à : ${mail.providers.join(", ")}.`
            : `Nous n’avons pas pu confier votre demande « ${mail.title} » à un intervenant.`,
        ),
        ...(mail.message === "" ? [] : [quote(mail.message, mail.brand.name)]),
        aboutService("fr", mail),
        link("Faire une autre demande", mail.url),
      ],
      reason: askerReason("fr", mail),
    }),
    en: (mail) => ({
      subject: `${mail.providers.length > 0 ? "Your provider is found" : "Your request is closed"} · ${mail.title}`,
      preheader: mail.providers.length > 0 ? mail.providers.join(", ") : "No provider could be chosen.",
      title: mail.providers.length > 0 ? "We have found somebody for you" : "Your request is closed",
      body: [
        paragraph(`Hello ${mail.contactName},`),
        paragraph(
          mail.providers.length > 0
            ? `Your request “${mail.title}” is entrusted to: ${mail.providers.join(", ")}.`
            : `We could not entrust your request “${mail.title}” to a provider.`,
        ),
        ...(mail.message === "" ? [] : [quote(mail.message, mail.brand.name)]),
        aboutService("en", mail),
        link("Send another request", mail.url),
      ],
      reason: askerReason("en", mail),
    }),
  },
};
