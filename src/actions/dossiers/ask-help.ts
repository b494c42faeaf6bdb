import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { toOrganisation } from "#actions/dossiers/applicant-mail";
import { mustBear } from "#actions/dossiers/filling";
import { ownDossier } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";

/** Opens one's draft to the organisation, which can then read it and send it: a draft is nobody else's otherwise. */
export const askHelp = action({
  name: "dossiers.ask-help",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: ["not_found", "dossier_of_somebody_else", "dossier_state_forbids", "conflict"],
  reads: (scope, { dossierId }) => ({ dossier: one(ownDossier(scope, dossierId)) }),
  run({ tenant, actor, now, organisation }, { dossierId }, { dossier }) {
    if (!dossier) throw new Refusal("not_found");
    mustBear({ dossier }, actor);
    if (dossier.state !== "draft" || dossier.trashedAt !== null) throw new Refusal("dossier_state_forbids");
    if (dossier.sharedAt !== null) return { result: { id: dossierId, sharedAt: dossier.sharedAt } };
    return {
      result: { id: dossierId, sharedAt: now },
      change: {
        steps: [
          tenant.update(
            dossiers,
            { sharedAt: now, version: sql`${dossiers.version} + 1` },
            eq(dossiers.id, dossierId),
            eq(dossiers.state, "draft"),
          ),
          mustHaveChanged("conflict"),
        ],
        audit: { subject: dossierId },
        mails: toOrganisation("dossier-help-asked", dossier, organisation, String(now)),
      },
    };
  },
});
