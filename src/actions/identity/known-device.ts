import type { UnitOfWork } from "#actions/action";
import { sha256 } from "#actions/hash";

/** A browser remembers this many accounts that signed in from it. */
const mostAccounts = 5;

export type Recognised = { known: boolean; remembered: string };

/**
 * Whether this browser signed in to the account before, and what its cookie should say from now on. The cookie is
 * signed and names nobody: it spares its owner the notice of a new sign-in, and the pauses that strangers cause.
 */
export async function recognise(
  { asker, services }: Pick<UnitOfWork, "asker" | "services">,
  personId: string,
): Promise<Recognised> {
  const mark = (await sha256(`device:${services.secret}:${personId}`)).slice(0, 24);
  const marks = (asker.devices ?? "").split(".").filter((each) => each !== "");
  const remembered = [mark, ...marks.filter((each) => each !== mark)].slice(0, mostAccounts).join(".");
  return { known: marks.includes(mark), remembered };
}
