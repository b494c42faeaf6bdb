import { sql } from "drizzle-orm";
import { z } from "zod";

import { listOf } from "#domain/input";
import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { withState } from "#actions/programmes/programme-view";
import { listShelf, type Shelf } from "#db/programmes/queries";
import { inStates } from "#db/programmes/states";
import { many } from "#db/statement";

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
    ...pageFields,
    filter: z.strictObject({ state: listOf(listedStates).default([...liveStates]) }).default({
      state: [...liveStates],
    }),
  }),
  refuses: ["cursor_invalid"],
  reads(scope, { filter, ...page }, now) {
    const [createdAt, id] = [numberAt(page, 0), textAt(page, 1)];
    const after = createdAt !== undefined && id !== undefined ? { createdAt, id } : null;
    const read = (shelf: Shelf) => {
      const condition = inStates(shelf, filter.state, now);
      return many(listShelf(scope, shelf, condition ?? sql`false`, after, condition ? pageSize(page) : 0));
    };
    return { live: read("live"), archived: read("archived"), trashed: read("trashed") };
  },
  async run(context, input, { live, archived, trashed }) {
    const rows = [...live, ...archived, ...trashed].sort(
      (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1),
    );
    const page = await pageOf(
      context,
      `programmes.list:${context.organisation.id}`,
      input,
      rows,
      ({ createdAt, id }) => [createdAt, id],
    );
    return { result: { ...page, data: page.data.map((programme) => withState(programme, context.now)) } };
  },
});
