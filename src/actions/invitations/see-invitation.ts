import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { invitationState } from "#domain/invitations/invitation";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { people } from "#db/identity/schema";
import { mails } from "#db/integrations/schema";
import { remindersOf } from "#db/invitations/queries";
import { invitations } from "#db/invitations/schema";
import { many, one } from "#db/statement";

/** One invitation: who asked, each mail and what became of it, how it ended. */
export const seeInvitation = action({
  name: "invitations.see",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({ partnerInvitationId: id("inv") }),
  refuses: ["not_found"],
  reads: (scope, { partnerInvitationId: invitationId }) => ({
    row: one(
      scope.db
        .select()
        .from(invitations)
        .where(scope.owns(invitations, eq(invitations.id, invitationId))),
    ),
    issuer: one(
      scope.db
        .select({ name: people.name })
        .from(people)
        .innerJoin(invitations, eq(invitations.issuedBy, people.id))
        .where(scope.owns(invitations, eq(invitations.id, invitationId))),
    ),
    reminders: many(remindersOf(scope, invitationId)),
    first: one(
      scope.db
        .select({ id: mails.id, state: mails.state, failure: mails.failure, sentAt: mails.sentAt })
        .from(mails)
        .where(scope.owns(mails, eq(mails.subjectId, invitationId), eq(mails.kind, "partner-invitation")))
        .limit(1),
    ),
  }),
  run({ now }, _input, { row, issuer, reminders, first }) {
    if (!row) throw new Refusal("not_found");
    return {
      result: {
        ...row,
        invitationState: invitationState(row, now),
        issuerName: issuer?.name ?? null,
        reminders,
        mail: first ?? null,
      },
    };
  },
});
