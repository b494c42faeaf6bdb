import { z } from "zod";

import { id } from "#domain/input";
import { duesState } from "#domain/members/seasons";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { standingOfMember } from "#actions/members/member-facts";
import { memberById, runningSeason, seasonsOfMember, standingOf } from "#db/members/queries";
import { many, one } from "#db/statement";

/** One member: what they gave, each gate, and every season with its dues. */
export const seeMember = action({
  name: "members.see",
  requires: "members.read",
  access: "read_other",
  input: z.strictObject({ memberId: id("mem") }),
  refuses: ["not_found"],
  reads: (scope, { memberId }, now) => ({
    member: one(memberById(scope, memberId)),
    season: one(runningSeason(scope, now)),
    standing: one(standingOf(scope, memberId, now)),
    seasons: many(seasonsOfMember(scope, memberId)),
  }),
  run({ now }, _input, { member, season, standing, seasons }) {
    if (!member) throw new Refusal("not_found");
    return {
      result: {
        ...member,
        ...standingOfMember(member, standing, season, now),
        seasons: seasons.map((each) => ({ ...each, dues: duesState(each, each, now) })),
      },
    };
  },
});
