import { eq } from "drizzle-orm";

import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { updateOrganisation } from "#actions/organisations/organisation-update";
import { files } from "#db/integrations/schema";
import type { Scope } from "#db/tenant";

export const fileById = (scope: Scope, fileId: string) =>
  scope.db
    .select()
    .from(files)
    .where(scope.owns(files, eq(files.id, fileId)));

/** Puts another logo, or none, in the settings; the bytes of the one before are erased by a queue after the commit. */
export function changeLogo(
  context: ActionContext,
  found: { version: number } | undefined,
  logoFileId: string | null,
  version = found?.version,
) {
  const { organisation, tenant, now } = context;
  if (version === undefined) throw new Refusal("not_found");
  const before = organisation.settings.theme.logoFileId;
  const settings = { ...organisation.settings, theme: { ...organisation.settings.theme, logoFileId } };
  const { result, steps } = updateOrganisation(context, found, version, { settings });
  if (before === null) return { result, steps, messages: [] };
  return {
    result,
    steps: [...steps, tenant.update(files, { deletedAt: now }, eq(files.id, before))],
    messages: [{ kind: "files.erase" as const, fileId: before }],
  };
}
