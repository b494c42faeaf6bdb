import { z } from "zod";

import { unreadSince } from "#domain/plans/next-check";
import { publicAction } from "#actions/action";
import { mostAtOnce } from "#actions/plans/inbox";
import { accountsUnread } from "#db/plans/unread";

/**
 * Has a page of accounts read, those read longest ago first, and hands the next page over to another message. `at` is
 * when the night began: its place in the order is that of the last account of the page before.
 */
export const readAgain = publicAction({
  name: "plans.read-again",
  by: "system",
  input: z.strictObject({ at: z.int(), readAt: z.int().nullable(), row: z.int() }),
  reads: ({ db }, { at, ...place }) => ({ unread: accountsUnread(db, place, unreadSince(at), mostAtOnce) }),
  run(_context, { at, readAt }, { unread }) {
    const last = unread.length === mostAtOnce ? unread.at(-1) : undefined;
    // Those never read come first, then the others.
    const next = last ?? (readAt === null ? { readAt: 0, row: 0 } : null);
    return {
      result: unread.length,
      change: {
        steps: [],
        audit: "none",
        messages: next ? [{ kind: "plans.read-again", at, readAt: next.readAt, row: next.row }] : [],
        messagesTo: unread.map(({ organisationId }) => ({
          organisationId,
          message: { kind: "plans.synchronise", at, nightly: true },
        })),
      },
    };
  },
});
