import { takeAttempt, type Taken } from "#actions/identity/attempts";
import type { UnitOfWork } from "#actions/action";
import type { Database } from "#db/statement";
import { invalid } from "#domain/refusals";

type Context = Pick<UnitOfWork, "services" | "now" | "asker"> & { db: Database };

/** Counted before the password is looked at, so that an open session cannot be used to guess it. */
export const takePasswordAttempt = (context: Context, personId: string): Promise<Taken> =>
  takeAttempt(context, [{ name: "password:account", of: personId }]);

export const wrongPassword = (pointer: string) => invalid({ pointer, code: "wrong_password" });

/** Asks for the password again before what an unattended screen must not do. */
export async function reauthenticate(
  context: Context,
  personId: string,
  password: string,
  pointer: string,
): Promise<Taken> {
  const taken = await takePasswordAttempt(context, personId);
  const identities = await context.services.identities();
  if (!(await identities.checkPassword(personId, password))) throw wrongPassword(pointer);
  return taken;
}
