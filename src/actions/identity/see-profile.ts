import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { publicAction } from "#actions/action";
import { credentials, people } from "#db/identity/schema";
import { one } from "#db/statement";

/** One's own account, as its page shows it. */
export const seeProfile = publicAction({
  name: "identity.see-profile",
  by: "person",
  input: z.strictObject({}),
  reads: ({ db, me }) => ({
    dates: one(
      db
        .select({
          createdAt: sql<number>`${people.createdAt}`.as("created_at"),
          passwordChangedAt: sql<number | null>`${credentials.updatedAt}`.as("password_changed_at"),
        })
        .from(people)
        .leftJoin(credentials, eq(credentials.userId, people.id))
        .where(sql`${people.id} = ${me}`),
    ),
  }),
  run: ({ actor: { person }, now }, _input, { dates }) => ({
    result: {
      ...person,
      createdAt: dates?.createdAt ?? now,
      passwordChangedAt: dates?.passwordChangedAt ?? null,
    },
  }),
});
