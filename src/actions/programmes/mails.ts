import { and, eq } from "drizzle-orm";

import { programmeState } from "#domain/programmes/states";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { programmes, programmeShares } from "#db/programmes/schema";

export const programmesMails: Pick<OrganisationMails, "programme-shared"> = {
  /** A call that closed since it was shared is not told. */
  async "programme-shared"(context, { subjectId, recipient }) {
    const { tenant, services, organisation, now } = context;
    const [found] = await tenant.db
      .select({ message: programmeShares.message, programme: programmes })
      .from(programmeShares)
      .innerJoin(
        programmes,
        and(
          eq(programmes.organisationId, programmeShares.organisationId),
          eq(programmes.id, programmeShares.programmeId),
        ),
      )
      .where(tenant.owns(programmeShares, eq(programmeShares.id, subjectId)));
    if (!found || !["open", "scheduled"].includes(programmeState(found.programme, now))) return null;
    const { id, title, summary, closesAt } = found.programme;
    return {
      mail: {
        kind: "programme-shared",
        brand: brandOf(context),
        programmeTitle: title,
        summary,
        message: found.message,
        closesAt,
        url: `${services.origin}/${organisation.slug}/programmes/${id}`,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },
};
