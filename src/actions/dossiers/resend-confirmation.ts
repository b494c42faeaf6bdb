import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { email } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { takeMailAttempt } from "#actions/identity/attempts";
import { endLinks, issueLink } from "#actions/identity/links";
import { mailboxProofs, people } from "#db/identity/schema";
import { one } from "#db/statement";

/**
 * Sends the confirmation of an account again to somebody who began to sign up on this organisation's portal and never
 * got the mail. Nothing is said of accounts made elsewhere.
 */
export const resendConfirmation = action({
  name: "dossiers.resend-confirmation",
  requires: "mails.resend",
  access: "outreach",
  input: z.strictObject({ email }),
  refuses: ["nothing_to_confirm", "too_many_requests"],
  reads: (scope, input) => ({
    begun: one(
      scope.db
        .select({ id: mailboxProofs.id, details: mailboxProofs.details })
        .from(mailboxProofs)
        .where(
          and(
            eq(mailboxProofs.email, input.email),
            eq(mailboxProofs.purpose, "sign-up"),
            isNull(mailboxProofs.personId),
            isNull(mailboxProofs.usedAt),
          ),
        )
        .orderBy(desc(mailboxProofs.createdAt))
        .limit(1),
    ),
    known: one(
      scope.db
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.email, input.email), sql`${people.emailVerified} = 1`)),
    ),
  }),
  async run(context, { email: address }, { begun, known }) {
    const { tenant, now, organisation } = context;
    if (known || !begun || begun.details.organisation !== organisation.slug)
      throw new Refusal("nothing_to_confirm");
    await takeMailAttempt({ ...context, db: tenant.db }, address);
    const link = { purpose: "sign-up" as const, email: address, personId: null, details: begun.details };
    const { id, write } = await issueLink({ ...context, db: tenant.db }, { ...link, usable: true });
    return {
      result: { email: address },
      change: {
        steps: [endLinks(tenant.db, "sign-up", { email: address }, now), write],
        audit: { subject: id },
        mails: [
          {
            kind: "account-confirmation",
            cause: `account-confirmation:${id}`,
            subjectId: id,
            recipient: address,
            locale: begun.details.locale ?? organisation.settings.locale,
          },
        ],
      },
    };
  },
});
