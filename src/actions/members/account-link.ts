import { eq, isNull } from "drizzle-orm";

import type { ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import { tokenOf } from "#actions/tokens";
import { memberLinks } from "#db/members/schema";
import type { MailOrder } from "#db/commit";
import type { Write } from "#db/tenant";

/** A link waits 14 days. In milliseconds. */
export const memberLinkLifetime = 14 * 24 * 60 * 60 * 1000;

/**
 * A single-use link to a member's mailbox: the ones sent before stop working, and no password is ever sent. Whoever
 * opens it proves the mailbox, and chooses a password there when they have none.
 */
export async function accountLink(
  { tenant, services, organisation, now, newId }: ActionContext,
  { memberId, email }: { memberId: string; email: string },
): Promise<{ steps: Write[]; mails: MailOrder[] }> {
  const id = newId("mlk");
  const tokenHash = await sha256(await tokenOf(services.secret, "member-link", id));
  const link = { id, memberId, email, tokenHash, createdAt: now, expiresAt: now + memberLinkLifetime };
  return {
    steps: [endMemberLinks({ tenant, now }, memberId), tenant.insert(memberLinks, link)],
    mails: [
      {
        kind: "member-link",
        cause: `member-link:${id}`,
        subjectId: id,
        recipient: email,
        locale: organisation.settings.locale,
      },
    ],
  };
}

/** The newest link alone counts, and none once the address or the account changed. */
export const endMemberLinks = (
  { tenant, now }: Pick<ActionContext, "tenant" | "now">,
  memberId: string,
): Write =>
  tenant.update(
    memberLinks,
    { expiresAt: now },
    eq(memberLinks.memberId, memberId),
    isNull(memberLinks.usedAt),
  );
