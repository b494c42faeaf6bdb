import type { SignedIn } from "./people.ts";
import { switchOn } from "./members.ts";

export const providersOn = (owner: SignedIn, path: string) => switchOn(owner, path, "providers");

export async function addProvider(owner: SignedIn, path: string, values: Record<string, unknown> = {}) {
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const body = { name: "Claire Martin", email: "claire@exemple.fr", ...values };
  return (await owner.post(`${path}/providers`, body, headers)).json<{ id: string; code?: string }>();
}
