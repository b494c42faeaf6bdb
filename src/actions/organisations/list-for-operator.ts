import { z } from "zod";

import { stateOf } from "#domain/plans/entitlement";
import { nextEvent } from "#domain/plans/timeline";
import { publicAction } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import {
  differencesBefore,
  lettersBefore,
  organisationsBefore,
  subscriptionsBefore,
} from "#db/integrations/operator";
import { toSubscription } from "#db/plans/facts";
import { many } from "#db/statement";

/** A difference is shown beside its organisation for this long. In milliseconds. */
const recent = 30 * 24 * 60 * 60 * 1000;

/** Every organisation with its state, its next event and what went wrong, newest first. For whoever runs the platform. */
export const listForOperator = publicAction({
  name: "organisations.list-for-operator",
  by: "operator",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: ({ db, now }, input) => ({
    found: many(organisationsBefore(db, textAt(input), pageSize(input))),
    subscribed: many(subscriptionsBefore(db, textAt(input), pageSize(input))),
    letters: many(lettersBefore(db, textAt(input), pageSize(input))),
    differences: many(differencesBefore(db, textAt(input), pageSize(input), now - recent)),
  }),
  async run(context, input, { found, subscribed, letters, differences }) {
    const { now } = context;
    const subscriptionsOf = Map.groupBy(subscribed, ({ organisationId }) => organisationId);
    const page = await pageOf(context, "organisations.list-for-operator", input, found, ({ id }) => [id]);
    const data = page.data.map(({ deactivatedAt, ...row }) => {
      const subscriptions = (subscriptionsOf.get(row.id) ?? []).map(toSubscription);
      const facts = { ...row, deactivatedAt, subscriptions };
      return {
        ...row,
        state: stateOf(facts, now),
        nextEvent: nextEvent(facts, now),
        errors: {
          deadLetters: countOf(letters, row.id),
          differences: countOf(differences, row.id),
          owedSince: owedSince(subscriptions),
        },
      };
    });
    return { result: { ...page, data } };
  },
});

const countOf = (counts: readonly { organisationId: string | null; count: number }[], id: string): number =>
  counts.find(({ organisationId }) => organisationId === id)?.count ?? 0;

/** Since when money is owed, or null. */
function owedSince(subscriptions: readonly ReturnType<typeof toSubscription>[]): number | null {
  const debts = subscriptions.flatMap(({ debt }) => (debt === null ? [] : [debt.since]));
  return debts.length === 0 ? null : Math.min(...debts);
}
