import { z } from "zod";

import { stateOf } from "#domain/plans/entitlement";
import { publicAction } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { organisationsBefore, subscriptionsBefore } from "#db/integrations/operator";
import { toSubscription } from "#db/plans/facts";
import { many } from "#db/statement";

/** Every organisation with its state, newest first. For whoever runs the platform. */
export const listForOperator = publicAction({
  name: "organisations.list-for-operator",
  by: "operator",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: ({ db }, input) => ({
    found: many(organisationsBefore(db, textAt(input), pageSize(input))),
    subscribed: many(subscriptionsBefore(db, textAt(input), pageSize(input))),
  }),
  async run(context, input, { found, subscribed }) {
    const subscriptionsOf = Map.groupBy(subscribed, ({ organisationId }) => organisationId);
    const page = await pageOf(context, "organisations.list-for-operator", input, found, ({ id }) => [id]);
    const data = page.data.map(({ deactivatedAt, ...row }) => {
      const subscriptions = (subscriptionsOf.get(row.id) ?? []).map(toSubscription);
      return { ...row, state: stateOf({ ...row, deactivatedAt, subscriptions }, context.now) };
    });
    return { result: { ...page, data } };
  },
});
