import { eq } from "drizzle-orm";

import type { Actor } from "#actions/actor";
import type { UnitOfWork } from "#actions/action";
import { sessions } from "#db/identity/schema";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import { sessionDuration } from "#domain/identity/durations";

type Context = Pick<UnitOfWork, "now" | "newId" | "asker"> & { db: Database };

/** A new session, in the batch of what earned it; the token goes to the cookie alone. */
export function openSession(
  { db, now, newId, asker }: Context,
  personId: string,
): { token: string; write: Write } {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const token = bytes.toBase64({ alphabet: "base64url", omitPadding: true });
  const at = new Date(now);
  const session = {
    id: newId("ses"),
    token,
    userId: personId,
    userAgent: asker.userAgent,
    createdAt: at,
    updatedAt: at,
    expiresAt: new Date(now + sessionDuration),
  };
  return { token, write: db.insert(sessions).values(session) };
}

/** Whoever signs in again leaves no session behind: an id planted before the sign-in opens nothing after it. */
export const closeSessionOf = (db: Database, actor: Actor): Write[] =>
  actor.kind === "person" ? [db.delete(sessions).where(eq(sessions.id, actor.session.id))] : [];
