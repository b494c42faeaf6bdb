import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { publicAction } from "#actions/action";
import { memberships, organisations } from "#db/organisations/schema";
import { many } from "#db/statement";

/** Who is signed in, and where they belong: what the front end needs before its first page. Nobody is no error. */
export const seeSession = publicAction({
  name: "identity.see-session",
  by: "visitor",
  input: z.strictObject({}),
  reads: ({ db, me }) => ({
    memberships: many(
      db
        .select({
          organisationId: organisations.id,
          slug: organisations.slug,
          name: organisations.name,
          accent: sql<string>`${organisations.settings} ->> '$.theme.accent'`.as("accent"),
          membershipId: sql<string>`${memberships.id}`.as("membership_id"),
          role: memberships.staffRole,
          accountManagement: memberships.accountManagement,
          loginName: memberships.loginName,
        })
        .from(memberships)
        .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
        .where(and(sql`${memberships.personId} = ${me}`, isNull(memberships.deactivatedAt)))
        .orderBy(asc(organisations.name), asc(organisations.id))
        .limit(200),
    ),
  }),
  run: ({ actor }, _input, { memberships: places }) => ({
    result:
      actor.kind === "person"
        ? { person: actor.person, session: actor.session, memberships: places }
        : undefined,
  }),
});
