import { eq } from "drizzle-orm";

import { newSignIn } from "#actions/identity/orders";
import type { MailOrder } from "#db/commit";
import { sessions } from "#db/identity/schema";
import type { Database } from "#db/statement";

/** Tells a person that a browser which was never seen with their account has entered. */
export async function noticeOfSignIn(
  db: Database,
  person: Parameters<typeof newSignIn>[0],
  token: string,
): Promise<MailOrder[]> {
  const [session] = await db.select({ id: sessions.id }).from(sessions).where(eq(sessions.token, token));
  return session ? [newSignIn(person, session.id)] : [];
}
