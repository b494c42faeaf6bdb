import { z } from "zod";

import { id } from "#domain/input";
import { revisionState } from "#domain/forms/revisions";
import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize } from "#actions/page";
import { getProgramme } from "#actions/programmes/programme-view";
import { listRevisions } from "#db/forms/queries";
import { findProgramme } from "#db/programmes/queries";
import { many, one } from "#db/statement";

/** Every published revision, newest first, with who published it. */
export const listFormRevisions = action({
  name: "forms.list-revisions",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({ programmeId: id("prg"), ...pageFields }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, { programmeId, ...page }) => ({
    found: one(findProgramme(scope, programmeId)),
    revisions: many(listRevisions(scope, programmeId, numberAt(page) ?? null, pageSize(page))),
  }),
  async run(context, input, { found, revisions }) {
    const { revisionNumber } = getProgramme(found, context.now);
    const { data, nextCursor } = await pageOf(
      context,
      `forms.list-revisions:${context.organisation.id}`,
      input,
      revisions,
      (row) => [row.number],
    );
    return {
      result: {
        data: data.map((row) => ({ ...row, state: revisionState(row, revisionNumber) })),
        nextCursor,
      },
    };
  },
});
