import { and, eq, sql } from "drizzle-orm";

import { diffDefinitions } from "#domain/forms/definition-diff";
import type { FormDefinition } from "#domain/forms/definition";
import { isHarmless, replacedFields } from "#domain/forms/revision-impact";
import type { ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import type { Change } from "#db/commit";
import { moveDrafts, moveUndecided } from "#db/forms/follow";
import { formRevisions, forms } from "#db/forms/schema";
import { mustHold, type Guard } from "#db/guards";
import type { Tenant } from "#db/tenant";

export type Form = { id: string; definition: FormDefinition; version: number };
export type Revision = { id: string; number: number; formVersion: number; definition: FormDefinition };

/** The revision to insert, and the dossiers that follow it from the latest one. */
export function newRevision(
  { tenant, now, newId, actor }: ActionContext,
  programmeId: string,
  form: Form,
  number: number,
  latest: Revision | undefined,
): { id: string; insert: Change["steps"]; follow: Pick<Change, "steps" | "messages"> } {
  const id = newId("rev");
  const revision = {
    id,
    formId: form.id,
    number,
    definition: form.definition,
    formVersion: form.version,
    publishedAt: now,
    publishedBy: actorId(actor) ?? actor.kind,
  };
  return {
    id,
    insert: [formIsAt(tenant, form), tenant.insert(formRevisions, revision)],
    follow: latest ? following(tenant, programmeId, latest, id, form.definition) : { steps: [] },
  };
}

/** Publishing copies the form that was read: one saved in the meantime is read again first. */
const formIsAt = (tenant: Tenant, { id, version }: Form): Guard => {
  const same = and(tenant.owns(forms, eq(forms.id, id)), eq(forms.version, version));
  return mustHold("conflict", sql`exists (select 1 from ${forms} where ${same})`);
};

/** Drafts follow in the same commit when no answer is taken out of them; otherwise a job moves them by chunks. */
function following(
  tenant: Tenant,
  programmeId: string,
  from: Revision,
  to: string,
  definition: FormDefinition,
): Pick<Change, "steps" | "messages"> {
  const diff = diffDefinitions(from.definition, definition);
  const sent = isHarmless(diff) ? [moveUndecided(tenant, programmeId, from.id, to)] : [];
  if (replacedFields(diff).length > 0)
    return { steps: sent, messages: [{ kind: "forms.rebase-drafts", programmeId }] };
  return { steps: [moveDrafts(tenant, programmeId, from.id, to), ...sent] };
}
