import { z } from "zod";

import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { openedDrafts } from "#db/dossiers/opened";
import { many } from "#db/statement";

/** The drafts whose applicants asked for help, or sent a payment proof: the oldest request first. */
export const listOpenedDrafts = action({
  name: "dossiers.list-opened-drafts",
  requires: "dossiers.read",
  access: "read_work",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => {
    const [openedAt, dossierId] = [numberAt(input), textAt(input, 1)];
    const after = openedAt === undefined || dossierId === undefined ? undefined : { openedAt, dossierId };
    return { found: many(openedDrafts(scope, after, pageSize(input))) };
  },
  async run(context, input, { found }) {
    const list = `dossiers.list-opened-drafts:${context.organisation.id}`;
    return { result: await pageOf(context, list, input, found, (row) => [row.openedAt, row.dossierId]) };
  },
});
