import { button, facts, notice, paragraph, quote } from "#mail/letter";
import type { Letters } from "#mail/letters";
import { euros, day, dayAndTime } from "#mail/words";

export const memberLetters: Letters<"member-link" | "member-decided" | "dues-reminder"> = {
  "member-link": {
    fr: (mail) => ({
      subject: `Votre accès adhérent · ${mail.brand.name}`,
      preheader: "Ouvrez votre espace adhérent avec ce lien personnel.",
      title: `Bienvenue, ${mail.firstName}`,
      body: [
        paragraph(
          `${mail.brand.name} vous ouvre un espace adhérent. Ce lien confirme votre adresse et vous laisse choisir votre mot de passe.`,
        ),
        facts(
          { label: "Votre pseudo", value: mail.loginName },
          { label: "Lien valable jusqu’au", value: dayAndTime("fr", mail.brand, mail.expiresAt) },
        ),
        button("Ouvrir mon espace", mail.url),
        notice(
          "Ce lien vous est personnel et ne sert qu’une fois. Personne ne vous demandera votre mot de passe.",
        ),
      ],
      reason: `Vous recevez ce message parce que ${mail.brand.name} vous compte parmi ses adhérents.`,
    }),
    en: (mail) => ({
      subject: `Your member access · ${mail.brand.name}`,
      preheader: "Open your member area with this personal link.",
      title: `Welcome, ${mail.firstName}`,
      body: [
        paragraph(
          `${mail.brand.name} opens a member area for you. This link confirms your address and lets you choose your password.`,
        ),
        facts(
          { label: "Your login name", value: mail.loginName },
          { label: "Link valid until", value: dayAndTime("en", mail.brand, mail.expiresAt) },
        ),
        button("Open my area", mail.url),
        notice("This link is personal and serves once. Nobody will ask for your password."),
      ],
      reason: `You receive this message because ${mail.brand.name} counts you among its members.`,
    }),
  },
  "member-decided": {
    fr: (mail) => ({
      subject:
        mail.decision === "approved"
          ? `Votre adhésion est validée · ${mail.brand.name}`
          : `Votre adhésion n’est pas validée · ${mail.brand.name}`,
      preheader: `Saison ${mail.season}`,
      title: mail.decision === "approved" ? "Votre adhésion est validée" : "Votre adhésion n’est pas validée",
      body: [
        paragraph(`Bonjour ${mail.firstName},`),
        paragraph(
          mail.decision === "approved"
            ? `Votre adhésion pour la saison ${mail.season} est validée : tout votre espace vous est ouvert.`
            : `Votre adhésion pour la saison ${mail.season} n’a pas été validée. Répondez à ce message pour en parler avec nous.`,
        ),
        ...(mail.reason === "" ? [] : [quote(mail.reason, mail.brand.name)]),
        button("Voir mon espace", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous êtes adhérent de ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject:
        mail.decision === "approved"
          ? `Your membership is approved · ${mail.brand.name}`
          : `Your membership is not approved · ${mail.brand.name}`,
      preheader: `Season ${mail.season}`,
      title: mail.decision === "approved" ? "Your membership is approved" : "Your membership is not approved",
      body: [
        paragraph(`Hello ${mail.firstName},`),
        paragraph(
          mail.decision === "approved"
            ? `Your membership for season ${mail.season} is approved: your whole area is open.`
            : `Your membership for season ${mail.season} was not approved. Answer this message to talk it over with us.`,
        ),
        ...(mail.reason === "" ? [] : [quote(mail.reason, mail.brand.name)]),
        button("See my area", mail.url),
      ],
      reason: `You receive this message because you are a member of ${mail.brand.name}.`,
    }),
  },
  "dues-reminder": {
    fr: (mail) => ({
      subject: mail.late
        ? `Votre cotisation n’est pas encore arrivée · ${mail.brand.name}`
        : `Votre cotisation approche · ${mail.brand.name}`,
      preheader: `Saison ${mail.season} : ${euros("fr", mail.amountCents)}`,
      title: mail.late ? "Votre cotisation est attendue" : "Votre cotisation approche",
      body: [
        paragraph(`Bonjour ${mail.firstName},`),
        paragraph(
          mail.late
            ? `Nous n’avons pas encore reçu votre cotisation pour la saison ${mail.season}. Si elle est en route, ne tenez pas compte de ce message.`
            : `Votre cotisation pour la saison ${mail.season} est bientôt attendue.`,
        ),
        facts(
          { label: "Montant", value: euros("fr", mail.amountCents) },
          { label: "Attendue le", value: day("fr", mail.brand, mail.dueAt) },
        ),
        button("Voir mon adhésion", mail.url),
      ],
      reason: `Vous recevez ce message parce que vous êtes adhérent de ${mail.brand.name}.`,
    }),
    en: (mail) => ({
      subject: mail.late
        ? `Your dues have not arrived yet · ${mail.brand.name}`
        : `Your dues are coming up · ${mail.brand.name}`,
      preheader: `Season ${mail.season}: ${euros("en", mail.amountCents)}`,
      title: mail.late ? "Your dues are expected" : "Your dues are coming up",
      body: [
        paragraph(`Hello ${mail.firstName},`),
        paragraph(
          mail.late
            ? `We have not received your dues for season ${mail.season} yet. If they are on their way, please disregard this message.`
            : `Your dues for season ${mail.season} are expected soon.`,
        ),
        facts(
          { label: "Amount", value: euros("en", mail.amountCents) },
          { label: "Expected on", value: day("en", mail.brand, mail.dueAt) },
        ),
        button("See my membership", mail.url),
      ],
      reason: `You receive this message because you are a member of ${mail.brand.name}.`,
    }),
  },
};
