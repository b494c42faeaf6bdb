import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import { tokenOf } from "#actions/tokens";

/** What the mailed link of a request says: which one, and the proof that its mailbox received it. */
export const privateLink = {
  requestId: id("evr"),
  token: z.string().regex(/^[\w-]{43}$/, { error: "unknown_reference" }),
};

/** The token is derived from the request: nothing of it is stored. Hashes are compared, so that time tells nothing. */
export async function mustHoldLink(
  { services }: Pick<ActionContext, "services">,
  { requestId, token }: { requestId: string; token: string },
): Promise<void> {
  const expected = await tokenOf(services.secret, "event-request", requestId);
  if ((await sha256(token)) !== (await sha256(expected))) throw new Refusal("not_found");
}
