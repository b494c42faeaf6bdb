import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { action } from "#actions/action";
import { openCursor, peekCursor, sealCursor } from "#actions/cursor";
import { listSessions as page } from "#db/evaluations/sessions";
import { many } from "#db/statement";

/** Sessions of the organisation, newest first. */
export const listSessions = action({
  name: "evaluations.list-sessions",
  requires: "evaluations.read",
  access: "read_work",
  input: z.strictObject({
    limit: wholeNumber(1, 100).default(20),
    cursor: z.string().max(500).optional(),
    filter: z.strictObject({ programme: id("prg").optional() }).default({}),
  }),
  refuses: ["cursor_invalid"],
  reads: (scope, { limit, cursor, filter }) => {
    const [createdAt, sessionId] = peekCursor(cursor) ?? [];
    const after =
      typeof createdAt === "number" && typeof sessionId === "string" ? { createdAt, id: sessionId } : null;
    return { page: many(page(scope, filter.programme, after, limit + 1)) };
  },
  async run({ services, organisation }, { limit, cursor, filter }, read) {
    const binding = JSON.stringify(["evaluations.list-sessions", organisation.id, filter.programme ?? ""]);
    if (cursor !== undefined) await openCursor(services.secret, binding, cursor);
    const data = read.page.slice(0, limit);
    const last = data.at(-1);
    const nextCursor =
      read.page.length > limit && last
        ? await sealCursor(services.secret, binding, [last.createdAt, last.id])
        : null;
    return { result: { data, nextCursor } };
  },
});
