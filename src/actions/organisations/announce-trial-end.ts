import { z } from "zod";

import { stateOf } from "#domain/plans/entitlement";
import { dueTrialReminder } from "#domain/organisations/trial-reminders";
import { action } from "#actions/action";
import { accountManagers } from "#db/organisations/staff";
import { many } from "#db/statement";

/** Tells those who manage the account that its trial ends. Once per reminder and person, if it is still a trial. */
export const announceTrialEnd = action({
  name: "organisations.announce-trial-end",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({}),
  reads: (scope) => ({ managers: many(accountManagers(scope)) }),
  run({ organisation, now }, _input, { managers }) {
    const days = dueTrialReminder(organisation.trialEndsAt, now);
    if (days === undefined || stateOf(organisation, now) !== "trial") return { result: 0 };
    return {
      result: managers.length,
      change: {
        steps: [],
        audit: { subject: organisation.id, details: { days } },
        mails: managers.map(({ personId, email, locale }) => ({
          kind: "trial-ending",
          cause: `trial-ending:${organisation.id}:${days}:${personId}`,
          subjectId: organisation.id,
          recipient: email,
          personId,
          locale,
        })),
      },
    };
  },
});
