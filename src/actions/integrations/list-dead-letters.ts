import { z } from "zod";

import { publicAction } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt, type PageInput } from "#actions/page";
import { openDeadLetters } from "#db/integrations/operator";
import { many } from "#db/statement";

/** What the queues gave up and nobody replayed yet, oldest first. For whoever runs the platform. */
export const listDeadLetters = publicAction({
  name: "integrations.list-dead-letters",
  by: "operator",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: ({ db }, input) => ({ letters: many(openDeadLetters(db, positionOf(input), pageSize(input))) }),
  async run(context, input, { letters }) {
    const list = "integrations.list-dead-letters";
    return { result: await pageOf(context, list, input, letters, ({ receivedAt, id }) => [receivedAt, id]) };
  },
});

function positionOf(input: PageInput) {
  const [receivedAt, id] = [numberAt(input), textAt(input, 1)];
  return receivedAt === undefined || id === undefined ? undefined : { receivedAt, id };
}
