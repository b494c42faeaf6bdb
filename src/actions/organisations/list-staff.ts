import { z } from "zod";

import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { seatsInUse, staffAfter } from "#db/organisations/staff";
import { many, one } from "#db/statement";

/** The team: owner, admins and managers, deactivated ones too, with the number of seats in use. */
export const listStaff = action({
  name: "organisations.list-staff",
  requires: "organisation.read",
  access: "read_other",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ({
    staff: many(staffAfter(scope, textAt(input), pageSize(input))),
    seats: one(seatsInUse(scope)),
  }),
  async run(context, input, { staff, seats }) {
    const list = `organisations.list-staff:${context.organisation.id}`;
    const page = await pageOf(context, list, input, staff, ({ id }) => [id]);
    return { result: { ...page, seatsInUse: seats?.count ?? 0 } };
  },
});
