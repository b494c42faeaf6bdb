import { sql } from "drizzle-orm";
import { z } from "zod";

import { listOf } from "#domain/input";
import { action } from "#actions/action";
import { pageInput, positionOf, turnPage } from "#actions/page";
import { withState } from "#actions/programmes/programme-view";
import { listShelf, type Shelf } from "#db/programmes/queries";
import { inStates } from "#db/programmes/states";
import { many } from "#db/statement";
import { Refusal } from "#domain/refusals";

export const listedStates = [
  "draft",
  "scheduled",
  "open",
  "closing",
  "closed",
  "archived",
  "trashed",
] as const;
const liveStates = ["draft", "scheduled", "open", "closing", "closed"] as const;

/** Newest first. Without a filter: neither the archives nor the bin. */
export const listProgrammes = action({
  name: "programmes.list",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({
    ...pageInput,
    filter: z.strictObject({ state: listOf(listedStates).default([...liveStates]) }).default({
      state: [...liveStates],
    }),
  }),
  refuses: ["cursor_invalid"],
  reads(scope, { filter, limit, cursor }, now) {
    const after = newest(positionOf({ limit, cursor }));
    const read = (shelf: Shelf) => {
      const condition = inStates(shelf, filter.state, now);
      return many(listShelf(scope, shelf, condition ?? sql`false`, after, condition ? limit + 1 : 0));
    };
    return { live: read("live"), archived: read("archived"), trashed: read("trashed") };
  },
  async run(context, input, { live, archived, trashed }) {
    const rows = [...live, ...archived, ...trashed].sort(
      (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1),
    );
    const page = await turnPage(context, "programmes.list", input, rows, ({ createdAt, id }) => [
      createdAt,
      id,
    ]);
    return { result: { ...page, data: page.data.map((programme) => withState(programme, context.now)) } };
  },
});

function newest(position: ReturnType<typeof positionOf>): { createdAt: number; id: string } | null {
  if (position === undefined) return null;
  const [createdAt, id] = position;
  if (typeof createdAt !== "number" || typeof id !== "string") throw new Refusal("cursor_invalid");
  return { createdAt, id };
}
