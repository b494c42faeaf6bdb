import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { planPublication } from "#domain/forms/revisions";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { newRevision } from "#actions/forms/new-revision";
import { getProgramme, mustBeEditable, viewOf } from "#actions/programmes/programme-view";
import { findForm, findLatestRevision } from "#db/forms/queries";
import { changeProgramme } from "#db/programmes/changes";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/** Publishes the next revision of a programme already published: `version` is that of the form one has seen. */
export const publishForm = action({
  name: "forms.publish",
  requires: "programmes.publish",
  access: "write",
  input: z.strictObject({ programmeId: id("prg"), version: wholeNumber(1, 1e9) }),
  refuses: [
    "not_found",
    "stale_version",
    "programme_not_published",
    "programme_state_forbids",
    "form_has_errors",
    "form_revision_unchanged",
    "conflict",
  ],
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    form: one(findForm(scope, programmeId)),
    latest: one(findLatestRevision(scope, programmeId)),
  }),
  run(context, { programmeId, version }, { found, form, latest }) {
    const { tenant, now } = context;
    const programme = getProgramme(found, now);
    if (!form) throw new Refusal("not_found");
    mustBeEditable(programme);
    if (programme.publishedAt === null) throw new Refusal("programme_not_published");
    if (form.version !== version) throw new Refusal("stale_version");
    const plan = planPublication({ number: null, definition: form.definition }, latest ?? null);
    if (plan instanceof Refusal) throw plan;
    const { id: revisionId, insert, follow } = newRevision(context, programmeId, form, plan.number, latest);
    const published = {
      ...programme,
      revisionId,
      revisionNumber: plan.number,
      revisionFormVersion: form.version,
      updatedAt: now,
      version: programme.version + 1,
    };
    return {
      result: viewOf(published, now),
      change: {
        ...follow,
        steps: [...insert, ...changeProgramme(tenant, programme, { revisionId }, now), ...follow.steps],
        audit: { subject: programmeId, details: { revision: plan.number } },
      },
    };
  },
});
