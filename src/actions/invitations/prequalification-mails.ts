import { partnerUrl, staffUrl } from "#actions/invitations/addresses";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { aboutPrequalification } from "#db/invitations/mail-queries";

type Kinds =
  | "prequalification-submitted"
  | "prequalification-decided"
  | "prequalification-expiring"
  | "prequalification-expired";

/** What becomes of the answers: received, decided, about to expire, expired. */
export const prequalificationMails: Pick<OrganisationMails, Kinds> = {
  async "prequalification-submitted"(context, { subjectId, recipient }) {
    const about = await aboutPrequalification(context.tenant, subjectId);
    if (about?.state !== "submitted") return null;
    const { partnerName, formTitle } = about;
    return {
      mail: {
        kind: "prequalification-submitted",
        brand: brandOf(context),
        partnerName,
        formTitle,
        url: `${staffUrl(context)}/prequalifications/${subjectId}`,
      },
      to: { email: recipient },
    };
  },

  async "prequalification-decided"(context, { subjectId, recipient }) {
    const about = await aboutPrequalification(context.tenant, subjectId);
    const decision = about?.state;
    if (decision !== "completed" && decision !== "correction_requested" && decision !== "refused")
      return null;
    const { partnerName, formTitle, reason, validUntil } = about ?? {
      partnerName: "",
      formTitle: "",
      reason: "",
      validUntil: null,
    };
    return {
      mail: {
        kind: "prequalification-decided",
        brand: brandOf(context),
        partnerName,
        formTitle,
        decision,
        message: reason ?? "",
        validUntil: decision === "completed" ? validUntil : null,
        url: partnerUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "prequalification-expiring"(context, { subjectId, recipient }) {
    const about = await aboutPrequalification(context.tenant, subjectId);
    if (about?.state !== "completed" || about.validUntil === null || about.validUntil <= context.now)
      return null;
    const { partnerName, formTitle, validUntil } = about;
    return {
      mail: {
        kind: "prequalification-expiring",
        brand: brandOf(context),
        partnerName,
        formTitle,
        validUntil,
        url: partnerUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "prequalification-expired"(context, { subjectId, recipient }) {
    const about = await aboutPrequalification(context.tenant, subjectId);
    if (about?.state !== "expired") return null;
    const { partnerName, formTitle } = about;
    return {
      mail: {
        kind: "prequalification-expired",
        brand: brandOf(context),
        partnerName,
        formTitle,
        url: partnerUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },
};
