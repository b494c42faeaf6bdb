import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { portalView } from "#actions/programmes/portal-view";
import { getProgramme } from "#actions/programmes/programme-view";
import { findForm, findPublishedRevision } from "#db/forms/queries";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/** The page of a programme as an applicant would see it, from the form being written or from its revision. */
export const previewProgramme = action({
  name: "programmes.preview",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({
    programmeId: id("prg"),
    source: z.enum(["written", "published"]).default("written"),
  }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    written: one(findForm(scope, programmeId)),
    published: one(findPublishedRevision(scope, programmeId)),
  }),
  run({ now }, { source }, { found, written, published }) {
    const { counts: _counts, ...programme } = getProgramme(found, now);
    const form = source === "written" ? written : published;
    if (!form) throw new Refusal("not_found");
    const revisionNumber = source === "written" ? null : (published?.number ?? null);
    return { result: portalView({ ...programme, revisionNumber, definition: form.definition }, now) };
  },
});
