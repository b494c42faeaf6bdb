import { isRunning } from "#actions/dossiers/is-running";
import type { ActionContext } from "#actions/action";

/**
 * Whether evaluators can do what a mail would ask of them: not while the organisation sleeps or is over, nor while the
 * programme is in the bin, at the end of which nothing is left of the session.
 */
export const isCalling = (
  context: Pick<ActionContext, "organisation" | "now">,
  programme: { trashedAt: number | null } | undefined,
): boolean => isRunning(context) && programme?.trashedAt === null;
