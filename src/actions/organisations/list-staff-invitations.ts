import { z } from "zod";

import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { invitationsBefore } from "#db/organisations/staff-invitations";
import { many } from "#db/statement";
import { invitationState } from "#domain/organisations/staff-invitations";

/** Invitations to the team, newest first, with what became of their last mail. */
export const listStaffInvitations = action({
  name: "organisations.list-staff-invitations",
  requires: "staff.manage",
  access: "read_other",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ({
    invitations: many(invitationsBefore(scope, textAt(input), pageSize(input))),
  }),
  async run(context, input, { invitations }) {
    const list = `organisations.list-staff-invitations:${context.organisation.id}`;
    const page = await pageOf(context, list, input, invitations, ({ id }) => [id]);
    const data = page.data.map((row) => ({ ...row, state: invitationState(row, context.now) }));
    return { result: { ...page, data } };
  },
});
