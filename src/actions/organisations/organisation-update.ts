import { and, eq } from "drizzle-orm";

import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { mustHaveChanged, type Guard } from "#db/guards";
import { organisations } from "#db/organisations/schema";
import type { Write } from "#db/tenant";
import type { OrganisationSettings } from "#domain/organisations/settings";

/** What a change of the organisation answers. */
export type UpdatedOrganisation = {
  id: string;
  slug: string;
  name: string;
  settings: OrganisationSettings;
  version: number;
};

/**
 * Writes the name and settings of the organisation over the version that was read.
 * @param found the version that stands beside the settings of the proof.
 * @throws Refusal stale_version when the caller knew another version.
 */
export function updateOrganisation(
  { tenant, organisation, now }: Pick<ActionContext, "tenant" | "organisation" | "now">,
  found: { version: number } | undefined,
  version: number,
  values: Partial<Pick<UpdatedOrganisation, "name" | "settings">>,
): { result: UpdatedOrganisation; steps: (Write | Guard)[] } {
  if (found?.version !== version) throw new Refusal("stale_version");
  const { id, slug, name, settings } = { ...organisation, ...values };
  const next = { name, settings, version: version + 1 };
  const same = and(eq(organisations.id, id), eq(organisations.version, version));
  return {
    result: { id, slug, ...next },
    steps: [
      tenant.db
        .update(organisations)
        .set({ ...next, updatedAt: now })
        .where(same),
      mustHaveChanged("stale_version"),
    ],
  };
}
