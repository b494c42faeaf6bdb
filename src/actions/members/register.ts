import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { shortText } from "#domain/input";
import { freeLoginName } from "#domain/members/login-names";
import { profileErrors, profileFields, sameNameKey } from "#domain/members/profile";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { proposedFor, refuseLoginName } from "#actions/members/create-member";
import { newMember } from "#actions/members/new-member";
import { mustHaveChanged } from "#db/guards";
import {
  knownMembers,
  membershipOfPerson,
  ownMember,
  runningSeason,
  takenLoginNames,
} from "#db/members/queries";
import { memberships } from "#db/organisations/schema";
import { many, one } from "#db/statement";

const input = z.strictObject({ ...profileFields, loginName: shortText(60).nullable().default(null) });

/** Somebody signed in becomes a member: their mailbox is proved and their information complete; approval is next. */
export const registerMember = action({
  name: "members.register",
  requires: "members.join",
  access: "portal_call",
  input,
  refuses: ["already_a_member"],
  reads: (scope, asked, now) => ({
    mine: one(ownMember(scope)),
    place: one(membershipOfPerson(scope, scope.me)),
    season: one(runningSeason(scope, now)),
    taken: many(
      takenLoginNames(
        scope,
        proposedFor(asked).map(({ key }) => key),
      ),
    ),
    known: many(knownMembers(scope, [sameNameKey(asked)], [])),
  }),
  run(context, { loginName, ...profile }, { mine, place, season, taken }) {
    const { tenant, actor, now, newId } = context;
    if (actor.kind !== "person") throw new Refusal("sign_in_required");
    if (mine) throw new Refusal("already_a_member");
    const errors = profileErrors(profile, now);
    if (errors.length > 0) throw invalid(...errors);
    refuseLoginName(loginName);
    const keys = new Set(taken.map(({ key }) => key));
    const name = freeLoginName(proposedFor({ ...profile, loginName }), (key) => keys.has(key));
    if (!name) throw invalid({ pointer: "/loginName", code: "not_unique" });
    const membershipId = place?.id ?? newId("mbr");
    const named = { loginName: name.shown, loginNameKey: name.key, updatedAt: now };
    const { id, steps } = newMember(
      context,
      { ...profile, email: actor.person.email, loginName: name, origin: "self", membershipId },
      season,
    );
    return {
      result: { id, loginName: name.shown },
      change: {
        steps: [
          ...(place
            ? [
                tenant.update(
                  memberships,
                  { ...named, version: sql`version + 1` },
                  eq(memberships.id, membershipId),
                ),
                mustHaveChanged("conflict"),
              ]
            : [
                tenant.insert(memberships, {
                  id: membershipId,
                  personId: actor.person.id,
                  createdAt: now,
                  ...named,
                }),
              ]),
          ...steps,
        ],
        audit: { subject: id },
        conflicts: {
          login_name_key: invalid({ pointer: "/loginName", code: "not_unique" }),
          "memberships.person_id": new Refusal("already_a_member"),
          "members.membership_id": new Refusal("already_a_member"),
        },
      },
    };
  },
});
