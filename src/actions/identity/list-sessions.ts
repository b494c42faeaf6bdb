import { and, desc, gt, sql } from "drizzle-orm";
import { z } from "zod";

import { publicAction } from "#actions/action";
import { sessions } from "#db/identity/schema";
import { many } from "#db/statement";
import { deviceOf } from "#domain/identity/device";
import { idleDuration } from "#domain/identity/durations";

/** The sessions that are open for one's account, the latest seen first; at most 100, the rest sleep soon. */
export const listSessions = publicAction({
  name: "identity.list-sessions",
  by: "person",
  input: z.strictObject({}),
  reads: ({ db, me, now }) => ({
    open: many(
      db
        .select({
          id: sessions.id,
          userAgent: sessions.userAgent,
          createdAt: sessions.createdAt,
          seenAt: sessions.updatedAt,
        })
        .from(sessions)
        .where(
          and(
            sql`${sessions.userId} = ${me}`,
            gt(sessions.expiresAt, new Date(now)),
            gt(sessions.updatedAt, new Date(now - idleDuration)),
          ),
        )
        .orderBy(desc(sessions.updatedAt), desc(sessions.id))
        .limit(100),
    ),
  }),
  run: ({ actor }, _input, { open }) => ({
    result: open.map(({ id, userAgent, createdAt, seenAt }) => ({
      id,
      device: deviceOf(userAgent ?? ""),
      current: id === actor.session.id,
      createdAt: createdAt.getTime(),
      seenAt: seenAt.getTime(),
    })),
  }),
});
