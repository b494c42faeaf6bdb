import { z } from "zod";

import { suggestLoginName } from "#domain/identity/login-name";
import { action } from "#actions/action";
import { standingOfMember } from "#actions/members/member-facts";
import { ownMember, ownStanding, runningSeason } from "#db/members/queries";
import { one } from "#db/statement";

/** What a member sees of themselves: each gate, what is left to give, and their dues. */
export const seeOwnMember = action({
  name: "members.see-own",
  requires: "members.join",
  access: "own_data_read",
  input: z.strictObject({}),
  reads: (scope, _input, now) => ({
    own: one(ownMember(scope)),
    season: one(runningSeason(scope, now)),
    standing: one(ownStanding(scope, now)),
  }),
  run({ actor, now }, _input, { own, season, standing }) {
    const name = actor.kind === "person" ? actor.person.name : "";
    const [firstName = "", ...rest] = name.split(" ");
    const lastName = rest.join(" ");
    const suggested = { firstName, lastName, loginName: suggestLoginName(firstName, lastName) };
    const member = own && { ...own.member, ...standingOfMember(own.member, standing, season, now) };
    return { result: { member, suggested } };
  },
});
