import type { Stack } from "./stack/stack.ts";

export type Account = { role: string; email: string; password: string };

/** Loads the demonstration organisation once, through the API itself, and answers who can sign in. */
export async function loadDemonstration(
  _stack: Pick<Stack, "apiUrl" | "webUrl">,
): Promise<readonly Account[]> {
  return [];
}
