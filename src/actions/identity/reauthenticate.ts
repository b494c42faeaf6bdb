import { eq, sql } from "drizzle-orm";

import { takeAttempt } from "#actions/identity/attempts";
import type { PublicContext } from "#actions/action";
import { mustHold, type Guard } from "#db/guards";
import { sessions } from "#db/identity/schema";
import type { Write } from "#db/tenant";
import { invalid } from "#domain/refusals";

/** The session must still be open at the commit: what is done from a lost device stops with it. */
export const sessionStillOpen = ({ actor: { session } }: PublicContext<"person">): Guard =>
  mustHold("sign_in_required", sql`exists (select 1 from ${sessions} where ${eq(sessions.id, session.id)})`);

/**
 * Asks for the password again before what an unattended screen must not do. Whoever is out because the password was
 * changed meanwhile cannot change it back.
 */
export async function reauthenticate(
  context: PublicContext<"person">,
  password: string,
  pointer: string,
): Promise<{ forget: (Write | Guard)[] }> {
  const { person } = context.actor;
  // Counted before the password is looked at, so that an open session cannot be used to guess it.
  const { forget } = await takeAttempt(context, [{ name: "password:account", of: person.id }]);
  const identities = await context.services.identities();
  if (!(await identities.checkPassword(person.id, password)))
    throw invalid({ pointer, code: "wrong_password" });
  return { forget: [sessionStillOpen(context), ...forget] };
}
