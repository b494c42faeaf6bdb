import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { linkToken } from "#domain/identity/link-token";
import { checkPassword, typedPassword } from "#domain/identity/password";
import { invalid, Refusal } from "#domain/refusals";
import { action, noReads, type ActionContext } from "#actions/action";
import { takeLinkAttempt } from "#actions/identity/attempts";
import { keepPassword, keepPerson } from "#actions/identity/writes";
import type { MemberRow } from "#actions/members/member-facts";
import { openLink } from "#actions/members/look-at-link";
import { mustHaveChanged, type Guard } from "#db/guards";
import { membershipOfPerson } from "#db/members/queries";
import { memberLinks, members } from "#db/members/schema";
import { memberships } from "#db/organisations/schema";
import type { Write } from "#db/tenant";

/**
 * Uses a member's link: the mailbox is proved, the person has a password, and the member their account. Of two uses at
 * once one passes, and none when the address was corrected or the file closed meanwhile. A password that somebody chose
 * already is never changed by a link that staff sent.
 */
export const openAccount = action({
  name: "members.open-account",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ token: linkToken, password: typedPassword.optional() }),
  refuses: ["link_invalid", "already_a_member", "too_many_requests"],
  reads: noReads,
  async run(context, { token, password }) {
    const { tenant, services, now, newId, organisation } = context;
    await takeLinkAttempt({ ...context, db: tenant.db });
    const { member, link, person } = await openLink(context, token);
    const name = `${member.firstName} ${member.lastName}`;
    const known = person?.hasPassword === true;
    if (!known && password === undefined) throw invalid({ pointer: "/password", code: "required" });
    const personId = person?.id ?? newId("per");
    const { db } = tenant;
    const secret: Write[] = [];
    if (!known && password !== undefined) {
      checkPassword(password, { email: link.email, name }, "/password");
      const hash = await (await services.identities()).hashPassword(password);
      secret.push(keepPassword(db, { id: newId("crd"), personId, hash }, now));
    }
    const locale = organisation.settings.locale;
    return {
      result: { loginName: member.loginName },
      change: {
        steps: [
          tenant.update(
            memberLinks,
            { usedAt: now },
            eq(memberLinks.id, link.id),
            eq(memberLinks.expiresAt, link.expiresAt),
            isNull(memberLinks.usedAt),
          ),
          mustHaveChanged("link_invalid"),
          keepPerson(db, { id: personId, name, email: link.email, locale }, now),
          ...secret,
          ...(await attach(context, member, personId)),
        ],
        audit: { subject: member.id },
        conflicts: { "people.email": new Refusal("link_invalid") },
      },
    };
  },
});

/** Gives the member the place of this person in the organisation; a corrected address moves the place to its holder. */
async function attach(
  { tenant, now, newId }: ActionContext,
  member: MemberRow,
  personId: string,
): Promise<(Write | Guard)[]> {
  const [place] = await membershipOfPerson(tenant, personId);
  if (place?.memberId !== undefined && place.memberId !== null && place.memberId !== member.id)
    throw new Refusal("already_a_member");
  const named = { loginName: member.loginName, loginNameKey: member.loginNameKey, updatedAt: now };
  const own = place?.id ?? newId("mbr");
  const write = place
    ? tenant.update(memberships, { ...named, version: sql`version + 1` }, eq(memberships.id, place.id))
    : tenant.insert(memberships, { id: own, personId, createdAt: now, ...named });
  const left =
    member.membershipId !== null && member.membershipId !== own
      ? [
          tenant.update(
            memberships,
            { loginName: null, loginNameKey: null, version: sql`version + 1` },
            eq(memberships.id, member.membershipId),
          ),
        ]
      : [];
  const facts = {
    membershipId: own,
    accountAt: member.accountAt ?? now,
    emailVerifiedAt: now,
    updatedAt: now,
    version: sql`version + 1`,
  };
  return [
    ...left,
    write,
    tenant.update(members, facts, eq(members.id, member.id), eq(members.version, member.version)),
    mustHaveChanged("link_invalid"),
  ];
}
