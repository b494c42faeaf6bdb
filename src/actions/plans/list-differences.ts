import { z } from "zod";

import { publicAction } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt, type PageInput } from "#actions/page";
import { differencesAfter } from "#db/integrations/operator";
import { many } from "#db/statement";

/** What nightly readings found different from our rows, newest first. For whoever runs the platform. */
export const listDifferences = publicAction({
  name: "plans.list-differences",
  by: "operator",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: ({ db }, input) => ({ found: many(differencesAfter(db, positionOf(input), pageSize(input))) }),
  async run(context, input, { found }) {
    return {
      result: await pageOf(context, "plans.list-differences", input, found, ({ at, id }) => [at, id]),
    };
  },
});

function positionOf(input: PageInput) {
  const [at, id] = [numberAt(input), textAt(input, 1)];
  return at === undefined || id === undefined ? undefined : { at, id };
}
