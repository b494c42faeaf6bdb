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

type Asked = { id: string; contactEmail: string };

/** The token of a request and of its mailbox: nothing of it is stored, and another mailbox makes another. */
export const linkTokenOf = ({ services }: Pick<ActionContext, "services">, { id: of, contactEmail }: Asked) =>
  tokenOf(services.secret, "event-request", `${of} ${contactEmail}`);

/** Hashes are compared, so that time tells nothing. @throws Refusal not_found. */
export async function mustHoldLink<Request extends Asked>(
  context: Pick<ActionContext, "services">,
  request: Request | undefined,
  token: string,
): Promise<Request> {
  if (!request || (await sha256(token)) !== (await sha256(await linkTokenOf(context, request))))
    throw new Refusal("not_found");
  return request;
}
