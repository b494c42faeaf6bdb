import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { takeLinkAttempt } from "#actions/identity/attempts";
import { findLink, isUsable } from "#actions/identity/links";
import { linkToken } from "#domain/identity/link-token";
import { maskEmail } from "#domain/identity/masked-email";
import { Refusal } from "#domain/refusals";

/** What a link is for and to whom it was sent. Looking never uses it: mail scanners look too. */
export const seeLink = publicAction({
  name: "identity.see-link",
  by: "visitor",
  input: z.strictObject({ token: linkToken }),
  refuses: ["link_invalid", "too_many_requests"],
  reads: noReads,
  async run(context, { token }) {
    await takeLinkAttempt(context);
    const link = await findLink(context.db, token);
    if (!link) throw new Refusal("link_invalid");
    const { purpose, email, expiresAt, details } = link;
    return {
      result: {
        purpose,
        email: maskEmail(email),
        expired: !isUsable(link, context.now),
        expiresAt,
        organisation: details.organisation ?? null,
      },
    };
  },
});
