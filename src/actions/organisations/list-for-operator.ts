import { z } from "zod";

import { stateOf } from "#domain/access";
import { publicAction } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { organisationsBefore } from "#db/integrations/operator";
import { many } from "#db/statement";

/** Every organisation with its state, newest first. For whoever runs the platform. */
export const listForOperator = publicAction({
  name: "organisations.list-for-operator",
  by: "operator",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: ({ db }, input) => ({ found: many(organisationsBefore(db, textAt(input), pageSize(input))) }),
  async run(context, input, { found }) {
    const page = await pageOf(context, "organisations.list-for-operator", input, found, ({ id }) => [id]);
    const data = page.data.map((row) => ({ ...row, state: stateOf(row, context.now) }));
    return { result: { ...page, data } };
  },
});
