import { z } from "zod";

import { undoPeriod } from "#domain/clients/undo";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { mergesBefore } from "#db/clients/merges";
import { many } from "#db/statement";

/** The journal of merges, the latest first. */
export const listMerges = action({
  name: "clients.list-merges",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, page) => ({ rows: many(mergesBefore(scope, textAt(page), pageSize(page))) }),
  async run(context, input, { rows }) {
    const list = `clients.list-merges:${context.organisation.id}`;
    const { data, nextCursor } = await pageOf(context, list, input, rows, (row) => [row.id]);
    return {
      result: { data: data.map((row) => ({ ...row, undoableUntil: row.at + undoPeriod })), nextCursor },
    };
  },
});
