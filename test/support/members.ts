import { env } from "cloudflare:workers";

import type { SignedIn } from "./people.ts";

const day = 24 * 60 * 60 * 1000;

/** Switches modules on, as their owner does in the settings. */
export async function switchOn(owner: SignedIn, path: string, ...modules: string[]) {
  for (const module of modules) {
    if (module === "providers") await takesCards(path);
    const { version } = await (await owner.get(path)).json<{ version: number }>();
    await owner.put(`${path}/modules/${module}`, { enabled: true }, { "If-Match": `"${version}"` });
  }
}
/** The payment account that this module waits for, as the payment provider said it is. */
const takesCards = (path: string) =>
  env.DB.prepare(
    "insert or ignore into connected_accounts (organisation_id, stripe_id, created_at, card_payments_at) select id, 'acct_of_' || id, created_at, created_at from organisations where slug = ?1 or id = ?1",
  )
    .bind(path.split("/").at(-1))
    .run();

export const membersOn = (owner: SignedIn, path: string) => switchOn(owner, path, "members");

const wire = (instant: number) => new Date(instant).toISOString();

/** A season that runs since a month ago, for a year. */
export async function seasonOf(
  owner: SignedIn,
  path: string,
  now: number,
  { dueIn = -10 * day, startsIn = -30 * day, name = "2026-2027", amountCents = 2500 } = {},
) {
  const answer = await owner.post(`${path}/seasons`, {
    name,
    startsAt: wire(now + startsIn),
    endsAt: wire(now + startsIn + 365 * day),
    dueAt: wire(now + dueIn),
    graceDays: 60,
    amountCents,
  });
  return answer.json<{ id: string }>();
}

export const completeProfile = {
  lastName: "Lefèvre",
  firstName: "Camille",
  birthDate: "1990-11-21",
  phone: "06 12 34 56 78",
  street: "12 rue des Lilas",
  postalCode: "83000",
  city: "Toulon",
};

export async function addMember(owner: SignedIn, path: string, values: Record<string, unknown> = {}) {
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const body = { lastName: "Lefèvre", firstName: "Camille", ...values };
  return (await owner.post(`${path}/members`, body, headers)).json<{
    id: string;
    loginName: string;
    possibleDuplicates: string[];
    code?: string;
  }>();
}
