import { z } from "zod";

import { unreadSince } from "#domain/plans/next-check";
import { publicAction } from "#actions/action";
import { mostAtOnce } from "#actions/plans/inbox";
import { providersUnread } from "#db/providers/unread";

/**
 * Has a page of providers read, those read longest ago first, and hands the next page over to another message. `at` is
 * when the night began: its place in the order is that of the last provider of the page before.
 */
export const readProvidersAgain = publicAction({
  name: "providers.read-again",
  by: "system",
  input: z.strictObject({ at: z.int(), readAt: z.int(), row: z.int() }),
  reads: ({ db }, { at, ...place }) => ({ unread: providersUnread(db, place, unreadSince(at), mostAtOnce) }),
  run(_context, { at }, { unread }) {
    const last = unread.length === mostAtOnce ? unread.at(-1) : undefined;
    return {
      result: unread.length,
      change: {
        steps: [],
        audit: "none",
        messages: last ? [{ kind: "providers.read-again", at, readAt: last.readAt, row: last.row }] : [],
        messagesTo: unread.map(({ organisationId, providerId }) => ({
          organisationId,
          message: { kind: "providers.synchronise", providerId, at },
        })),
      },
    };
  },
});
