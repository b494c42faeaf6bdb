import { z } from "zod";

import { id } from "#domain/input";
import { revisionState } from "#domain/forms/revisions";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { pageInput, positionOf, turnPage } from "#actions/page";
import { getProgramme } from "#actions/programmes/programme-view";
import { listRevisions } from "#db/forms/queries";
import { findProgramme } from "#db/programmes/queries";
import { many, one } from "#db/statement";

/** Every published revision, newest first, with who published it. */
export const listFormRevisions = action({
  name: "forms.list-revisions",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({ programmeId: id("prg"), ...pageInput }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, { programmeId, ...asked }) => ({
    found: one(findProgramme(scope, programmeId)),
    revisions: many(listRevisions(scope, programmeId, lastNumber(positionOf(asked)), asked.limit + 1)),
  }),
  async run(context, input, { found, revisions }) {
    const { revisionNumber } = getProgramme(found, context.now);
    const { data, nextCursor } = await turnPage(context, "forms.list-revisions", input, revisions, (row) => [
      row.number,
    ]);
    return {
      result: {
        data: data.map((row) => ({ ...row, state: revisionState(row, revisionNumber) })),
        nextCursor,
      },
    };
  },
});

function lastNumber(position: ReturnType<typeof positionOf>): number | null {
  if (position === undefined) return null;
  const [number] = position;
  if (typeof number !== "number") throw new Refusal("cursor_invalid");
  return number;
}
