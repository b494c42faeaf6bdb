import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { registrationState } from "#domain/trainings/registrations";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { sessionById, traineesWithMail } from "#db/trainings/queries";
import { many, one } from "#db/statement";

/** The trainees of a session in the order they came, with what became of their last mail; those who left when asked. */
export const listTrainees = action({
  name: "trainings.list-trainees",
  requires: "trainings.read",
  access: "read_other",
  input: z.strictObject({
    sessionId: id("tse"),
    filter: z.strictObject({ ended: z.enum(["shown"]).optional() }).default({}),
    ...pageFields,
  }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, asked) => ({
    session: one(sessionById(scope, asked.sessionId)),
    page: many(
      traineesWithMail(
        scope,
        asked.sessionId,
        asked.filter.ended === undefined,
        textAt(asked),
        pageSize(asked),
      ),
    ),
  }),
  async run(context, asked, { session, page }) {
    if (!session) throw new Refusal("not_found");
    const list = `trainings.list-trainees:${context.organisation.id}`;
    const found = await pageOf(context, list, asked, page, (row) => [row.id]);
    return {
      result: { ...found, data: found.data.map((row) => ({ ...row, state: registrationState(row) })) },
    };
  },
});
