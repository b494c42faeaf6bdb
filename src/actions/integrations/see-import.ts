import { z } from "zod";

import { suggestMapping } from "#domain/integrations/import-columns";
import { id } from "#domain/input";
import { jobPermission, jobState } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { isPermitted } from "#actions/holdings";
import { importers } from "#actions/integrations/importers";
import { importById, runsOfImport } from "#db/integrations/imports";
import { many, one } from "#db/statement";

/** A prepared file: its columns, the first lines, and how its runs are doing. */
export const seeImport = action({
  name: "integrations.see-import",
  requires: "imports.run",
  access: "read_other",
  input: z.strictObject({ importId: id("imp") }),
  refuses: ["not_allowed"],
  reads: (scope, { importId }) => ({
    found: one(importById(scope, importId)),
    runs: many(runsOfImport(scope, importId)),
  }),
  run({ actor }, _input, { found, runs }) {
    if (!found) throw new Refusal("not_found");
    if (!isPermitted(actor, jobPermission[found.kind])) throw new Refusal("not_allowed");
    const { columns, flags } = importers[found.kind];
    return {
      result: {
        ...found,
        columns,
        flags,
        suggested: suggestMapping(found.headers, columns),
        runs: runs.map((run) => ({ ...run, state: jobState(run) })),
      },
    };
  },
});
