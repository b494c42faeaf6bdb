import { z } from "zod";

import { parseLoginName } from "#domain/identity/login-name";
import { shortText } from "#domain/input";
import { freeLoginName, loginNamesFor } from "#domain/members/login-names";
import { partialProfileFields, profileErrors, sameNameKey } from "#domain/members/profile";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { accountLink } from "#actions/members/account-link";
import { newMember } from "#actions/members/new-member";
import { knownMembers, runningSeason, takenLoginNames } from "#db/members/queries";
import { many, one } from "#db/statement";

const input = z.strictObject({
  ...partialProfileFields,
  /** Without one, it is made from the name. */
  loginName: shortText(60).nullable().default(null),
  sendLink: z.boolean().default(false),
});

/** Creates a member, and sends the link that opens their account when asked. Namesakes are told, not refused. */
export const createMember = action({
  name: "members.create",
  requires: "members.edit",
  access: "write",
  input,
  refuses: ["member_has_no_email"],
  reads: (scope, asked, now) => ({
    season: one(runningSeason(scope, now)),
    taken: many(
      takenLoginNames(
        scope,
        proposedFor(asked).map(({ key }) => key),
      ),
    ),
    known: many(knownMembers(scope, [sameNameKey(asked)], asked.email === null ? [] : [asked.email])),
  }),
  async run(context, { loginName, sendLink, ...profile }, { season, taken, known }) {
    const errors = profileErrors(profile, context.now);
    if (errors.length > 0) throw invalid(...errors);
    refuseLoginName(loginName);
    if (sendLink && profile.email === null) throw new Refusal("member_has_no_email");
    const keys = new Set(taken.map(({ key }) => key));
    const name = freeLoginName(proposedFor({ ...profile, loginName }), (key) => keys.has(key));
    if (!name) throw invalid({ pointer: "/loginName", code: "not_unique" });
    const { id, steps } = newMember(context, { ...profile, loginName: name, origin: "staff" }, season);
    const link =
      sendLink && profile.email !== null
        ? await accountLink(context, { memberId: id, email: profile.email })
        : undefined;
    return {
      result: { id, loginName: name.shown, possibleDuplicates: known.map((member) => member.id) },
      change: {
        steps: [...steps, ...(link?.steps ?? [])],
        audit: { subject: id },
        mails: link?.mails ?? [],
        conflicts: { login_name_key: invalid({ pointer: "/loginName", code: "not_unique" }) },
      },
    };
  },
});

type Asked = { lastName: string; firstName: string; loginName: string | null };

/** The name asked for and no other; otherwise those made from the person's name. */
export function proposedFor({ lastName, firstName, loginName }: Asked) {
  if (loginName === null) return loginNamesFor(firstName, lastName);
  const parsed = parseLoginName(loginName);
  return typeof parsed === "string" ? [] : [parsed];
}

/** @throws Refusal invalid_request saying what is wrong with a login name. */
export function refuseLoginName(loginName: string | null): void {
  const parsed = loginName === null ? undefined : parseLoginName(loginName);
  if (typeof parsed === "string")
    throw invalid({ pointer: "/loginName", code: parsed, parameters: { min: 3, max: 60 } });
}
