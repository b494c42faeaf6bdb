import { z } from "zod";

import { id } from "#domain/input";
import { planPublication } from "#domain/forms/revisions";
import { planProgrammeVerb } from "#domain/programmes/lifecycle";
import { publicationErrors } from "#domain/programmes/publication";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { newRevision, type Form, type Revision } from "#actions/forms/new-revision";
import { getProgramme, viewOf } from "#actions/programmes/programme-view";
import { findForm, findLatestRevision } from "#db/forms/queries";
import { changeProgramme } from "#db/programmes/changes";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/** Puts a draft on the portal, on a new revision of its form, or on the latest when nothing changed since. */
export const publishProgramme = action({
  name: "programmes.publish",
  requires: "programmes.publish",
  access: "write",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found", "programme_state_forbids", "programme_not_ready", "conflict"],
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    form: one(findForm(scope, programmeId)),
    latest: one(findLatestRevision(scope, programmeId)),
  }),
  run(context, { programmeId }, { found, form, latest }) {
    const { tenant, now, organisation } = context;
    const programme = getProgramme(found, now);
    if (!form) throw new Refusal("not_found");
    const { contactEmail } = organisation.settings.identity;
    const { definition } = form;
    const errors = publicationErrors({ ...programme, contactEmail, definition }, now);
    const dates = planProgrammeVerb(programme, "publish", now, {
      publicationErrors: errors,
      beyondDraft: 0,
      undecided: 0,
    });
    if (dates instanceof Refusal) throw dates;
    const { number, formVersion, ...revision } = revisionFor(context, programmeId, form, latest);
    const values = { ...dates, revisionId: revision.id };
    const current = { revisionNumber: number, revisionFormVersion: formVersion };
    return {
      result: viewOf(
        { ...programme, ...values, ...current, updatedAt: now, version: programme.version + 1 },
        now,
      ),
      change: {
        ...revision.follow,
        steps: [
          ...revision.insert,
          ...changeProgramme(tenant, programme, values, now),
          ...revision.follow.steps,
        ],
        audit: { subject: programmeId, details: { revision: number } },
      },
    };
  },
});

function revisionFor(
  context: Parameters<typeof newRevision>[0],
  programmeId: string,
  form: Form,
  latest: Revision | undefined,
) {
  const plan = planPublication({ number: null, definition: form.definition }, latest ?? null);
  if (!(plan instanceof Refusal))
    return {
      number: plan.number,
      formVersion: form.version,
      ...newRevision(context, programmeId, form, plan.number, latest),
    };
  if (plan.code !== "form_revision_unchanged" || !latest) throw plan;
  const { number, formVersion, id: revisionId } = latest;
  return { number, formVersion, id: revisionId, insert: [], follow: { steps: [] } };
}
