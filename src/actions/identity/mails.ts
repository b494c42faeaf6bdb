import { eq } from "drizzle-orm";

import type { PublicContext } from "#actions/action";
import type { Contents, MailRow } from "#actions/integrations/mail-delivery";
import type { PlatformMails } from "#actions/mails";
import { isUsable, type Link } from "#actions/identity/links";
import { tokenOf } from "#actions/tokens";
import { mailboxProofs, people, sessions } from "#db/identity/schema";
import { organisations } from "#db/organisations/schema";
import { deviceOf } from "#domain/identity/device";

type Context = PublicContext<"system">;

/** Where each link leads in the front end. */
const pages = {
  "sign-up": "/sign-up/complete",
  "reset-password": "/reset-password",
  "change-email": "/account/email",
} as const;

export const identityMails: PlatformMails = {
  "verify-email": async (context, mail) => {
    const link = await openLink(context, mail);
    if (!link) return null;
    const sentence = await linkSentence(context, link);
    return { mail: { kind: "verify-email", ...sentence }, to: { email: mail.recipient } };
  },
  "password-reset": async (context, mail) => {
    const link = await openLink(context, mail);
    if (!link || link.personId === null) return null;
    const sentence = await linkSentence(context, link);
    return { mail: { kind: "password-reset", ...sentence }, to: { email: mail.recipient } };
  },
  "email-change-confirm": async (context, mail) => {
    const link = await openLink(context, mail);
    if (!link) return null;
    const sentence = await linkSentence(context, link);
    return {
      mail: { kind: "email-change-confirm", ...sentence, newEmail: link.email },
      to: { email: mail.recipient },
    };
  },
  "sign-up-attempt": async (context, mail) => {
    const link = await linkOf(context, mail);
    if (!link) return null;
    const { origin } = context.services;
    return {
      mail: {
        kind: "sign-up-attempt",
        brand: await brandOf(context, link.details.organisation),
        at: link.createdAt,
        signInUrl: `${origin}/sign-in`,
        resetUrl: `${origin}/forgot-password`,
      },
      to: { email: mail.recipient },
    };
  },
  "email-changed-notice": async (context, mail) => {
    const link = await linkOf(context, mail);
    if (!link || link.usedAt === null) return null;
    return {
      mail: {
        kind: "email-changed-notice",
        brand: platformBrand,
        at: link.usedAt,
        newEmail: link.email,
        url: `${context.services.origin}/account`,
      },
      to: { email: mail.recipient },
    };
  },
  "password-changed": async (context, mail) => {
    const url = `${context.services.origin}/account`;
    const [person] = await context.db.select().from(people).where(eq(people.id, mail.subjectId));
    if (!person) return null;
    return {
      mail: { kind: "password-changed", brand: platformBrand, at: mail.queuedAt, url },
      to: { email: mail.recipient, name: person.name },
    };
  },
  "second-factor-changed": async (context, mail) => {
    const url = `${context.services.origin}/account`;
    const [person] = await context.db.select().from(people).where(eq(people.id, mail.subjectId));
    if (!person) return null;
    return {
      mail: {
        kind: "second-factor-changed",
        brand: platformBrand,
        at: mail.queuedAt,
        active: person.twoFactorEnabled,
        url,
      },
      to: { email: mail.recipient, name: person.name },
    };
  },
  "new-sign-in": async (context, mail) => {
    const url = `${context.services.origin}/account`;
    const [session] = await context.db.select().from(sessions).where(eq(sessions.id, mail.subjectId));
    if (!session) return null;
    const device = deviceOf(session.userAgent ?? "") ?? unknownDevice[mail.locale];
    return {
      mail: { kind: "new-sign-in", brand: platformBrand, at: session.createdAt.getTime(), device, url },
      to: { email: mail.recipient },
    };
  },
} satisfies Record<string, (context: Context, mail: MailRow) => Promise<Contents>>;

const unknownDevice = { fr: "Appareil inconnu", en: "Unknown device" };

/** How the platform presents itself when no organisation is concerned. */
const platformBrand = { name: "Parvis", legalName: "Parvis", accent: "#0b6e5f", timeZone: "Europe/Paris" };

async function brandOf({ db }: Context, slug: string | undefined): Promise<typeof platformBrand> {
  if (slug === undefined) return platformBrand;
  const [organisation] = await db.select().from(organisations).where(eq(organisations.slug, slug));
  if (!organisation) return platformBrand;
  const { name, settings } = organisation;
  const legalName = settings.identity.legalName || name;
  return { ...platformBrand, name, legalName, accent: settings.theme.accent };
}

async function linkOf({ db }: Context, { subjectId }: MailRow): Promise<Link | undefined> {
  const [link] = await db.select().from(mailboxProofs).where(eq(mailboxProofs.id, subjectId));
  return link;
}

/** A link that was used or replaced since the mail was queued is no longer worth sending. */
async function openLink(context: Context, mail: MailRow): Promise<Link | undefined> {
  const link = await linkOf(context, mail);
  return link && isUsable(link, context.now) ? link : undefined;
}

async function linkSentence(context: Context, link: Link) {
  const { secret, origin } = context.services;
  const token = await tokenOf(secret, link.purpose, link.id);
  return {
    brand: await brandOf(context, link.details.organisation),
    url: `${origin}${pages[link.purpose]}?token=${token}`,
    expiresAt: link.expiresAt,
  };
}
