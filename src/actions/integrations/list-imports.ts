import { z } from "zod";

import { importKinds, jobPermission, jobState } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { isPermitted } from "#actions/holdings";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { importsOfKind } from "#db/integrations/imports";

/** The files of one kind that were read, the latest first, each with its latest run. */
export const listImports = action({
  name: "integrations.list-imports",
  requires: "imports.run",
  access: "read_other",
  input: z.strictObject({ filter: z.strictObject({ kind: z.enum(importKinds) }), ...pageFields }),
  refuses: ["not_allowed", "cursor_invalid"],
  reads: (scope, input) => ({
    found: importsOfKind(scope, input.filter.kind, textAt(input), pageSize(input)),
  }),
  async run(context, input, { found }) {
    if (!isPermitted(context.actor, jobPermission[input.filter.kind])) throw new Refusal("not_allowed");
    const list = `integrations.list-imports:${context.organisation.id}`;
    const page = await pageOf(context, list, input, found, ({ id }) => [id]);
    return {
      result: {
        ...page,
        data: page.data.map(({ run, ...file }) => ({
          ...file,
          run: run && { ...run, dryRun: run.dryRun === 1, state: jobState(run) },
        })),
      },
    };
  },
});
