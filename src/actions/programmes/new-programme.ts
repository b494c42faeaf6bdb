import type { ActionContext } from "#actions/action";
import { viewOf } from "#actions/programmes/programme-view";
import { forms } from "#db/forms/schema";
import { programmeCounts, programmes } from "#db/programmes/schema";
import type { FormDefinition } from "#domain/forms/definition";
import { noDossiers } from "#domain/programmes/counts";
import { defaultRetentionMonths } from "#domain/dossiers/retention";
import { graceMinutes } from "#domain/programmes/states";

type Content = {
  title: string;
  summary: string;
  description: string;
  definition: FormDefinition;
  /** The programme that it is copied from. */
  copyOf?: string;
};

/** A draft with its form: the outcome of creating and of duplicating. */
export function newProgramme({ tenant, now, newId }: ActionContext, content: Content) {
  const { definition, copyOf, ...texts } = content;
  const form = { id: newId("frm"), definition, createdAt: now, updatedAt: now };
  const programme = {
    id: newId("prg"),
    ...texts,
    graceMinutes: graceMinutes.default,
    reminders: null,
    retentionMonths: defaultRetentionMonths,
    listed: true,
    formId: form.id,
    createdAt: now,
    updatedAt: now,
  };
  const undated = { opensAt: null, closesAt: null, publishedAt: null, archivedAt: null, trashedAt: null };
  const unpublished = { revisionId: null, revisionNumber: null, revisionFormVersion: null };
  return {
    result: viewOf(
      { ...programme, ...undated, ...unpublished, formVersion: 1, version: 1, counts: noDossiers },
      now,
    ),
    change: {
      steps: [
        tenant.insert(forms, form),
        tenant.insert(programmes, programme),
        tenant.insert(programmeCounts, { programmeId: programme.id }),
      ],
      audit: { subject: programme.id, ...(copyOf && { details: { copyOf } }) },
    },
  };
}
