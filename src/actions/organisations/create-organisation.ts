import { z } from "zod";

import { shortText } from "#domain/input";
import { initialSettings, slugSchema, trialDuration } from "#domain/organisations/settings";
import { Refusal } from "#domain/refusals";
import { noReads, publicAction } from "#actions/action";
import { takeOrganisationAttempt } from "#actions/identity/attempts";
import { memberships, organisations } from "#db/organisations/schema";

/** Whoever creates an organisation owns it, with 30 days of Pro to try. */
export const createOrganisation = publicAction({
  name: "organisations.create",
  by: "person",
  input: z.strictObject({ name: shortText(120, 2), slug: slugSchema }),
  refuses: ["slug_taken", "too_many_requests"],
  reads: noReads,
  async run(context, { name, slug }) {
    const { db, actor, now, newId } = context;
    const { person } = actor;
    await takeOrganisationAttempt(context, person.id);
    const id = newId("org");
    const organisation = {
      id,
      slug,
      name,
      settings: initialSettings(name, person.email, person.locale),
      trialEndsAt: now + trialDuration,
      createdAt: now,
      updatedAt: now,
    };
    const owner = {
      organisationId: id,
      id: newId("mbr"),
      personId: person.id,
      staffRole: "owner" as const,
      accountManagement: true,
      createdAt: now,
      updatedAt: now,
    };
    return {
      result: { ...organisation, version: 1 },
      change: {
        steps: [db.insert(organisations).values(organisation), db.insert(memberships).values(owner)],
        audit: { subject: id, organisationId: id },
        conflicts: { "organisations.slug": new Refusal("slug_taken") },
      },
    };
  },
});
