import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { remindEach } from "#actions/invitations/remind";
import { cadenceFrom } from "#actions/invitations/standing";
import { cadenceOf } from "#db/invitations/queries";
import { remindableByIds } from "#db/invitations/reminders";
import { one } from "#db/statement";

/** Reminds a selection, or one. Those that cannot be are left alone, and named with the reason. */
export const remindInvitations = action({
  name: "invitations.remind",
  requires: "invitations.send",
  access: "outreach",
  input: z.strictObject({ ids: z.array(id("inv")).min(1).max(500) }),
  refuses: ["not_found", "not_remindable", "reminded_recently"],
  reads: (scope, { ids }) => ({ found: remindableByIds(scope, ids), settings: one(cadenceOf(scope)) }),
  run(context, { ids }, { found, settings }) {
    if (found.length < new Set(ids).size) throw new Refusal("not_found");
    const cadence = cadenceFrom(settings);
    const { steps, mails, reminded, skipped } = remindEach(context, found, cadence);
    const [only] = skipped;
    if (ids.length === 1 && only?.reason === "too_recent")
      throw new Refusal("reminded_recently", { parameters: { days: cadence.minGap } });
    if (ids.length === 1 && only) throw new Refusal("not_remindable");
    return {
      result: {
        reminded: reminded.length,
        skipped: skipped.map(({ id: skippedId, reason }) => ({ id: skippedId, reason })),
      },
      ...(reminded.length > 0 && {
        change: {
          steps,
          mails,
          audit: {
            subject: reminded[0] ?? "",
            details: { reminded: reminded.length, skipped: skipped.length },
          },
        },
      }),
    };
  },
});
