import { z } from "zod";

import { lineOutcomes } from "#domain/integrations/import-lines";
import { id } from "#domain/input";
import { jobPermission } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { isPermitted } from "#actions/holdings";
import { importers } from "#actions/integrations/importers";
import { numberAt, pageFields, pageOf, pageSize } from "#actions/page";
import { asOutcome, outcomesAfter, runById } from "#db/integrations/imports";
import { one } from "#db/statement";

/** What became of each line of a run, in the order of the file. */
export const listImportLines = action({
  name: "integrations.list-import-lines",
  requires: "imports.run",
  access: "read_other",
  input: z.strictObject({
    runId: id("job"),
    filter: z.strictObject({ outcome: z.enum(lineOutcomes).optional() }).default({}),
    ...pageFields,
  }),
  refuses: ["not_allowed", "cursor_invalid"],
  reads: (scope, input) => ({
    run: one(runById(scope, input.runId)),
    lines: outcomesAfter(scope, input.runId, input.filter.outcome, numberAt(input) ?? 0, pageSize(input)),
  }),
  async run(context, input, { run, lines }) {
    if (!run) throw new Refusal("not_found");
    if (!isPermitted(context.actor, jobPermission[run.kind])) throw new Refusal("not_allowed");
    const list = `integrations.list-import-lines:${context.organisation.id}`;
    const outcomes = lines.map(({ value }) => asOutcome(value));
    const page = await pageOf(context, list, input, outcomes, ({ line }) => [line]);
    return { result: { ...page, columns: importers[run.kind].columns } };
  },
});
