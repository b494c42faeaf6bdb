import { eq, sql } from "drizzle-orm";

import { takeAttempt, type Taken } from "#actions/identity/attempts";
import type { PublicContext, UnitOfWork } from "#actions/action";
import { mustHold, type Guard } from "#db/guards";
import { sessions } from "#db/identity/schema";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import { invalid } from "#domain/refusals";

type Context = Pick<UnitOfWork, "services" | "now" | "asker"> & { db: Database };

/** Counted before the password is looked at, so that an open session cannot be used to guess it. */
export const takePasswordAttempt = (context: Context, personId: string): Promise<Taken> =>
  takeAttempt(context, [{ name: "password:account", of: personId }]);

export const wrongPassword = (pointer: string) => invalid({ pointer, code: "wrong_password" });

/**
 * Asks for the password again before what an unattended screen must not do. The session must still be open at the
 * commit: whoever is out because the password was changed meanwhile cannot change it back.
 */
export async function reauthenticate(
  context: PublicContext<"person">,
  password: string,
  pointer: string,
): Promise<{ forget: (Write | Guard)[] }> {
  const { person, session } = context.actor;
  const { forget } = await takePasswordAttempt(context, person.id);
  const identities = await context.services.identities();
  if (!(await identities.checkPassword(person.id, password))) throw wrongPassword(pointer);
  const open = sql`exists (select 1 from ${sessions} where ${eq(sessions.id, session.id)})`;
  return { forget: [mustHold("sign_in_required", open), ...forget] };
}
