import { z } from "zod";

import { decide } from "#domain/clients/decision";
import { verdictOn } from "#domain/clients/verdicts";
import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { fieldsOf } from "#actions/clients/client-fields";
import { identityOfFields } from "#actions/clients/write-client";
import { verdictSteps } from "#actions/clients/write-verdict";
import { pairsAmongIds } from "#db/clients/pairs";
import { clientIsOpen, findClient } from "#db/clients/queries";
import { mustHold } from "#db/guards";
import { one } from "#db/statement";

/** "Not a duplicate" is remembered with what was shown that day; "later" leaves the pair open, or opens it again. */
export const judgePair = action({
  name: "clients.judge-pair",
  requires: "clients.merge",
  access: "write",
  input: z.strictObject({
    leftId: id("cli"),
    rightId: id("cli"),
    verdict: z.enum(["not_duplicate", "later"]),
    note: longText(1000).optional(),
  }),
  refuses: ["not_found", "merge_with_itself", "conflict"],
  reads: (scope, { leftId, rightId }) => ({
    left: one(findClient(scope, leftId)),
    right: one(findClient(scope, rightId)),
    onList: one(pairsAmongIds(scope, [leftId, rightId])),
  }),
  run(context, { verdict, note }, { left, right, onList }) {
    if (!left || !right || left.mergedIntoId !== null || right.mergedIntoId !== null)
      throw new Refusal("not_found");
    if (left.id === right.id) throw new Refusal("merge_with_itself");
    const now = decide(identityOfFields(fieldsOf(left)), identityOfFields(fieldsOf(right)));
    const said = verdictOn(left.id, right.id, verdict, now, onList);
    return {
      result: { leftId: said.a, rightId: said.b, verdict },
      change: {
        steps: [
          mustHold("conflict", clientIsOpen(context.tenant, left.id)),
          mustHold("conflict", clientIsOpen(context.tenant, right.id)),
          ...verdictSteps(context, said, note || null),
        ],
        audit: { subject: said.a, details: { other: said.b, verdict, rule: now.rule, score: said.score } },
      },
    };
  },
});
