import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";

import { followsValidation } from "#domain/dossiers/transitions";
import { deadlineOf } from "#domain/programmes/deadlines";
import { isOpenOffer } from "#domain/dossiers/team";
import { isUsable } from "#actions/identity/links";
import type { ActionContext } from "#actions/action";
import { applicantUrl, dossierAndProgramme } from "#actions/dossiers/mails";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { tokenOf } from "#actions/tokens";
import { deadlineExtensions, dossierInvitations } from "#db/dossiers/life-schema";
import { extensionOf, transitionsOf } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { mailboxProofs, people } from "#db/identity/schema";
import { programmes } from "#db/programmes/schema";

type Kinds =
  | "draft-reminder"
  | "deadline-extended"
  | "dossier-erased"
  | "dossiers-expiring"
  | "team-offer"
  | "team-offer-accepted"
  | "account-confirmation";

/** Mails about a call or a team: their subject is not always a dossier. */
export const dossierCallMails: Pick<OrganisationMails, Kinds> = {
  async "draft-reminder"(context, { subjectId, recipient }) {
    const found = await dossierAndProgramme(context, subjectId);
    const [extension] = await extensionOf(context.tenant, subjectId);
    if (!found || found.dossier.state !== "draft" || found.dossier.trashedAt !== null) return null;
    if (followsValidation(await transitionsOf(context.tenant, subjectId))) return null;
    const closesAt = deadlineOf(found.programme, { extendedUntil: extension?.until ?? null });
    if (closesAt === null || closesAt <= context.now) return null;
    const { progress } = found.dossier;
    const url = applicantUrl(context, subjectId);
    return {
      mail: { kind: "draft-reminder", brand: brandOf(context), ...found.about, closesAt, progress, url },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "deadline-extended"(context, { subjectId, recipient }) {
    const programme = await titled(context, subjectId);
    const [extension] = await context.tenant.db
      .select({ until: deadlineExtensions.until })
      .from(deadlineExtensions)
      .where(
        context.tenant.owns(
          deadlineExtensions,
          eq(deadlineExtensions.programmeId, subjectId),
          eq(deadlineExtensions.email, recipient),
        ),
      );
    if (!programme || !extension || extension.until <= context.now) return null;
    const { services, organisation } = context;
    const url = `${services.origin}/${organisation.slug}/programmes/${subjectId}?more-time=1`;
    return {
      mail: {
        kind: "deadline-extended",
        brand: brandOf(context),
        programmeTitle: programme.title,
        until: extension.until,
        url,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "dossier-erased"(context, { subjectId, recipient }) {
    const programme = await titled(context, subjectId);
    if (!programme) return null;
    return {
      mail: {
        kind: "dossier-erased",
        brand: brandOf(context),
        programmeTitle: programme.title,
        url: programmeUrl(context, subjectId),
      },
      to: { email: recipient },
    };
  },

  async "dossiers-expiring"(context, { subjectId, recipient }) {
    const programme = await titled(context, subjectId);
    const count = await countWarned(context, subjectId);
    if (!programme || count === 0) return null;
    return {
      mail: {
        kind: "dossiers-expiring",
        brand: brandOf(context),
        programmeTitle: programme.title,
        count,
        url: programmeUrl(context, subjectId),
      },
      to: { email: recipient },
    };
  },

  async "team-offer"(context, { subjectId, recipient }) {
    const offer = await offerOf(context, subjectId);
    if (!offer || !isOpenOffer(offer, context.now)) return null;
    const { services, organisation } = context;
    const token = await tokenOf(services.secret, "dossier-team", subjectId);
    const url = `${services.origin}/${organisation.slug}/team?token=${token}`;
    const { programmeTitle, inviterName, expiresAt } = offer;
    return {
      mail: {
        kind: "team-offer",
        brand: brandOf(context),
        programmeTitle,
        inviterName,
        offer: offer.offer,
        expiresAt,
        url,
      },
      to: { email: recipient },
    };
  },

  async "team-offer-accepted"(context, { subjectId, recipient }) {
    const offer = await offerOf(context, subjectId);
    if (!offer || offer.acceptedAt === null) return null;
    const [member] = await context.tenant.db
      .select({ name: people.name })
      .from(people)
      .where(eq(people.email, offer.email));
    return {
      mail: {
        kind: "team-offer-accepted",
        brand: brandOf(context),
        programmeTitle: offer.programmeTitle,
        memberName: member?.name ?? offer.email,
        offer: offer.offer,
        url: applicantUrl(context, offer.dossierId),
      },
      to: { email: recipient },
    };
  },

  async "account-confirmation"(context, { subjectId, recipient }) {
    const { tenant, services, now } = context;
    const [link] = await tenant.db.select().from(mailboxProofs).where(eq(mailboxProofs.id, subjectId));
    if (!link || !isUsable(link, now)) return null;
    const token = await tokenOf(services.secret, "sign-up", link.id);
    const url = `${services.origin}/sign-up/complete?token=${token}`;
    return {
      mail: { kind: "account-confirmation", brand: brandOf(context), url, expiresAt: link.expiresAt },
      to: { email: recipient },
      ...replyTo(context),
    };
  },
};

const programmeUrl = ({ services, organisation }: ActionContext, programmeId: string): string =>
  `${services.origin}/admin/${organisation.slug}/programmes/${programmeId}`;

async function titled({ tenant }: ActionContext, programmeId: string) {
  const [programme] = await tenant.db
    .select({ title: programmes.title })
    .from(programmes)
    .where(tenant.owns(programmes, eq(programmes.id, programmeId)));
  return programme;
}

/** What was sent and was warned, but for what its applicant has touched since. A thousand is enough to be said. */
async function countWarned({ tenant }: ActionContext, programmeId: string): Promise<number> {
  const warned = await tenant.db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(
      tenant.owns(
        dossiers,
        eq(dossiers.programmeId, programmeId),
        isNotNull(dossiers.warnedAt),
        isNull(dossiers.trashedAt),
        sql`(${dossiers.state} <> 'draft' or (${dossiers.submittedAt} is not null and ${dossiers.updatedAt} <= ${dossiers.warnedAt}))`,
      ),
    )
    .limit(1000);
  return warned.length;
}

async function offerOf({ tenant }: ActionContext, offerId: string) {
  const [offer] = await tenant.db
    .select({
      dossierId: dossierInvitations.dossierId,
      offer: dossierInvitations.offer,
      email: dossierInvitations.email,
      expiresAt: dossierInvitations.expiresAt,
      acceptedAt: dossierInvitations.acceptedAt,
      cancelledAt: dossierInvitations.cancelledAt,
      inviterName: people.name,
      programmeTitle: programmes.title,
    })
    .from(dossierInvitations)
    .innerJoin(people, eq(people.id, dossierInvitations.invitedBy))
    .innerJoin(
      dossiers,
      and(
        eq(dossiers.organisationId, dossierInvitations.organisationId),
        eq(dossiers.id, dossierInvitations.dossierId),
      ),
    )
    .innerJoin(
      programmes,
      and(eq(programmes.organisationId, dossiers.organisationId), eq(programmes.id, dossiers.programmeId)),
    )
    .where(tenant.owns(dossierInvitations, eq(dossierInvitations.id, offerId)));
  return offer;
}
