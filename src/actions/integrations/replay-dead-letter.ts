import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { publicAction } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { deadLetterById, reopenJob, requeueMail, revive } from "#db/integrations/operator";
import { deadLetters } from "#db/integrations/schema";
import { one } from "#db/statement";

const bodySchema = z.object({
  id: z.string(),
  kind: z.string(),
  jobId: z.string().optional(),
  mailId: z.string().optional(),
});

/** Owes the work of a dead letter again: the same message, under the same id, so that nothing is done twice. */
export const replayDeadLetter = publicAction({
  name: "integrations.replay-dead-letter",
  by: "operator",
  input: z.strictObject({ deadLetterId: id("ded") }),
  refuses: ["dead_letter_settled", "not_found"],
  reads: ({ db }, { deadLetterId }) => ({ letter: one(deadLetterById(db, deadLetterId)) }),
  run({ db, now }, { deadLetterId }, { letter }) {
    if (!letter) throw new Refusal("not_found");
    const message = bodySchema.safeParse(letter.body);
    if (!message.success || letter.replayedAt !== null) throw new Refusal("dead_letter_settled");
    const { id: outboxId, jobId, mailId } = message.data;
    const open = and(eq(deadLetters.id, deadLetterId), isNull(deadLetters.replayedAt));
    return {
      result: { id: deadLetterId, replayedAt: now },
      change: {
        steps: [
          db.update(deadLetters).set({ replayedAt: now }).where(open),
          mustHaveChanged("dead_letter_settled"),
          revive(db, outboxId, now),
          mustHaveChanged("dead_letter_settled"),
          ...(jobId === undefined ? [] : [reopenJob(db, jobId)]),
          ...(mailId === undefined ? [] : [requeueMail(db, mailId)]),
        ],
        audit: {
          subject: deadLetterId,
          ...(letter.organisationId !== null && { organisationId: letter.organisationId }),
        },
      },
    };
  },
});
