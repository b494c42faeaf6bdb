import { z } from "zod";

import { duePurgeReminder } from "#domain/plans/deactivation";
import { action } from "#actions/action";
import { purgeMails } from "#actions/organisations/closure-mails";
import { accountManagers } from "#db/organisations/staff";
import { many } from "#db/statement";

/** Tells those who manage a deactivated account when it will be destroyed, and how to revoke it. */
export const announcePurge = action({
  name: "organisations.announce-purge",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({}),
  reads: (scope) => ({ managers: many(accountManagers(scope)) }),
  run({ organisation, now }, _input, { managers }) {
    const { id, deactivatedAt } = organisation;
    const days = deactivatedAt === null ? undefined : duePurgeReminder(deactivatedAt, now);
    if (deactivatedAt === null || days === undefined) return { result: 0 };
    return {
      result: managers.length,
      change: {
        steps: [],
        audit: { subject: id, details: { days } },
        mails: purgeMails(id, deactivatedAt, days, managers),
      },
    };
  },
});
