import { z } from "zod";

import { id } from "#domain/input";
import { isExpiringSoon } from "#domain/invitations/prequalification";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { answeringOf } from "#actions/invitations/answering";
import { partnerDoor } from "#actions/invitations/doors";
import { updateSteps } from "#actions/invitations/update";
import { around } from "#db/invitations/answers";
import { one } from "#db/statement";

/** Opens one's answers again, from sixty days before they end: only what expired or changed is asked. */
export const beginUpdate = action({
  name: "invitations.begin-update",
  requires: "invitations.answer",
  access: "portal_call",
  input: z.strictObject({ prequalificationId: id("prq") }),
  refuses: ["not_found", "prequalification_state_forbids", "conflict"],
  reads: (scope, { prequalificationId }) => ({
    row: one(partnerDoor.find(scope, prequalificationId)),
    ...around(scope, prequalificationId),
  }),
  run(context, _input, { row, ...read }) {
    const answering = answeringOf(row, read);
    const { prequalification } = answering;
    if (prequalification.state === "completed" && !isExpiringSoon(prequalification, context.now))
      throw new Refusal("prequalification_state_forbids");
    const { asked, steps } = updateSteps(context, answering);
    return {
      result: { id: prequalification.id, asked },
      change: { steps, audit: { subject: prequalification.id, details: { asked: asked.length } } },
    };
  },
});
