import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import { shortText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { publicAction } from "#actions/action";
import { mails } from "#db/integrations/schema";
import { one } from "#db/statement";

/**
 * Says that a mail came back, as the provider tells whoever runs the platform. Told twice, it is recorded once; what
 * the mail was about learns it from the ledger.
 */
export const recordBounce = publicAction({
  name: "integrations.record-bounce",
  by: "operator",
  input: z.strictObject({ providerId: shortText(300, 1), reason: shortText(200).default("bounced") }),
  refuses: ["not_found"],
  reads: ({ db }, { providerId }) => ({
    mail: one(
      db
        .select({ id: mails.id, state: mails.state, organisationId: mails.organisationId })
        .from(mails)
        .where(eq(mails.providerId, providerId)),
    ),
  }),
  run({ db }, { reason }, { mail }) {
    if (!mail) throw new Refusal("not_found");
    if (mail.state === "bounced") return { result: { id: mail.id } };
    const arrived = and(eq(mails.id, mail.id), inArray(mails.state, ["sent", "unknown"]));
    return {
      result: { id: mail.id },
      change: {
        steps: [
          db
            .update(mails)
            .set({ state: "bounced", failure: reason })
            .where(arrived ?? sql`false`),
        ],
        audit: {
          subject: mail.id,
          ...(mail.organisationId !== null && { organisationId: mail.organisationId }),
        },
      },
    };
  },
});
