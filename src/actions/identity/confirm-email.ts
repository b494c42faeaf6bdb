import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { takeLinkAttempt } from "#actions/identity/attempts";
import { endLinks, getLink, useLink } from "#actions/identity/links";
import { emailChangedNotice } from "#actions/identity/orders";
import { changeAddress } from "#actions/identity/writes";
import { followAddress } from "#db/identity/follow-address";
import { personById } from "#db/identity/queries";
import { linkToken } from "#domain/identity/link-token";
import { mustHaveChanged } from "#db/guards";
import { Refusal } from "#domain/refusals";

/** The new mailbox is proved: the account uses it from now on, and the old one is told. */
export const confirmEmail = publicAction({
  name: "identity.confirm-email",
  by: "visitor",
  input: z.strictObject({ token: linkToken }),
  refuses: ["link_invalid", "too_many_requests"],
  reads: noReads,
  async run(context, { token }) {
    const { db, now } = context;
    await takeLinkAttempt(context);
    const link = await getLink(db, token, "change-email", now);
    const [person] = await personById(db, link.personId ?? "");
    if (!person) throw new Refusal("link_invalid");
    return {
      result: { email: link.email },
      change: {
        steps: [
          ...useLink(db, link, now),
          changeAddress(db, { personId: person.id, from: person.email, to: link.email }, now),
          mustHaveChanged("link_invalid"),
          ...followAddress(db, { personId: person.id, from: person.email, to: link.email }, now),
          endLinks(db, "reset-password", { personId: person.id }, now),
          endLinks(db, "change-email", { personId: person.id }, now),
        ],
        audit: { subject: person.id },
        mails: [emailChangedNotice(person, link.id)],
        conflicts: { "people.email": new Refusal("link_invalid") },
      },
    };
  },
});
