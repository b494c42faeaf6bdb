import { eq } from "drizzle-orm";

import { jobNames } from "#domain/integrations/job-names";
import { say } from "#domain/locale";
import { deadlineOf } from "#domain/programmes/deadlines";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { commentById } from "#db/dossiers/notes";
import { dossierById, extensionOf, programmeOf, transitionsOf } from "#db/dossiers/queries";
import { jobs } from "#db/integrations/schema";

type Kinds =
  | "dossier-started"
  | "dossier-submitted"
  | "dossier-decided"
  | "dossier-received"
  | "dossier-comment"
  | "export-ready";

export const dossiersMails: Pick<OrganisationMails, Kinds> = {
  async "dossier-started"(context, { subjectId, recipient }) {
    const found = await dossierAndProgramme(context, subjectId);
    if (!found || found.dossier.state !== "draft") return null;
    const { about, programme } = found;
    const [extension] = await extensionOf(context.tenant, subjectId);
    const closesAt = deadlineOf(programme, { extendedUntil: extension?.until ?? null });
    const closes = closesAt === null ? {} : { closesAt };
    return {
      mail: {
        kind: "dossier-started",
        brand: brandOf(context),
        ...about,
        ...closes,
        url: applicantUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "dossier-submitted"(context, { subjectId, recipient }) {
    const found = await dossierAndProgramme(context, subjectId);
    if (!found?.sent) return null;
    const { about, dossier, sent } = found;
    const facts = { ...sent, sha256: dossier.submittedHash ?? "" };
    return {
      mail: {
        kind: "dossier-submitted",
        brand: brandOf(context),
        ...about,
        ...facts,
        url: applicantUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "dossier-received"(context, { subjectId, recipient, queuedAt }) {
    const found = await dossierAndProgramme(context, subjectId);
    if (!found?.sent) return null;
    const sendings = (await transitionsOf(context.tenant, subjectId)).filter(
      ({ verb, at }) => verb === "submit" && at <= queuedAt,
    );
    return {
      mail: {
        kind: "dossier-received",
        brand: brandOf(context),
        ...found.about,
        ...found.sent,
        isFirst: sendings.length <= 1,
        url: staffUrl(context, subjectId),
      },
      to: { email: recipient },
    };
  },

  async "dossier-decided"(context, { subjectId, recipient }) {
    const found = await dossierAndProgramme(context, subjectId);
    if (!found?.sent) return null;
    const { state } = found.dossier;
    if (state !== "accepted" && state !== "refused" && state !== "no_action") return null;
    const last = (await transitionsOf(context.tenant, subjectId)).at(-1);
    const said = { number: found.sent.number, decision: state, message: last?.reason ?? "" };
    return {
      mail: {
        kind: "dossier-decided",
        brand: brandOf(context),
        ...found.about,
        ...said,
        url: applicantUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "dossier-comment"(context, { subjectId, recipient }) {
    const [comment] = await commentById(context.tenant, subjectId);
    const found = comment && (await dossierAndProgramme(context, comment.dossierId));
    if (!comment || !found) return null;
    return {
      mail: {
        kind: "dossier-comment",
        brand: brandOf(context),
        ...found.about,
        comment: comment.body,
        url: applicantUrl(context, comment.dossierId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "export-ready"(context, { subjectId, recipient, locale }) {
    const { tenant, services, organisation, now } = context;
    const [job] = await tenant.db
      .select()
      .from(jobs)
      .where(tenant.owns(jobs, eq(jobs.id, subjectId)));
    if (!job || job.finishedAt === null || job.expiresAt === null || job.expiresAt <= now) return null;
    const url = `${services.origin}/admin/${organisation.slug}/exports`;
    const title = say(jobNames[job.kind], locale);
    return {
      mail: {
        kind: "export-ready",
        brand: brandOf(context),
        title,
        rowCount: job.done,
        url,
        expiresAt: job.expiresAt,
      },
      to: { email: recipient },
    };
  },
};

export const applicantUrl = ({ services, organisation }: ActionContext, dossierId: string): string =>
  `${services.origin}/${organisation.slug}/dossiers/${dossierId}`;
export const staffUrl = ({ services, organisation }: ActionContext, dossierId: string): string =>
  `${services.origin}/admin/${organisation.slug}/dossiers/${dossierId}`;

export async function dossierAndProgramme({ tenant }: ActionContext, dossierId: string) {
  const [dossier] = await dossierById(tenant, dossierId);
  const [programme] = await programmeOf(tenant, dossierId);
  if (!dossier || !programme) return undefined;
  const sent =
    dossier.number !== null && dossier.submittedAt !== null
      ? { number: dossier.number, submittedAt: dossier.submittedAt }
      : undefined;
  return {
    dossier,
    programme,
    sent,
    about: { applicantName: dossier.applicantName, programmeTitle: programme.title },
  };
}
