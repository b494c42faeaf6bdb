import { env } from "cloudflare:workers";

import type { MailOrder } from "#mail/port";
import { newId } from "#platform/ids";
import { hashPassword } from "#platform/identities/password-hash";
import { client } from "../support/client.ts";
import { signedIn, type SignedIn } from "../support/people.ts";
import { secret, type World } from "../support/world.ts";

export const goodPassword = "cheval agrafe pile bouton";
export const otherPassword = "fenêtre orange du mardi soir";

/** Loading the library takes seconds the first time, which no test should pay. */
export const loadIdentities = async (world: World): Promise<void> => void (await world.services.identities());

/** A mailbox that nobody has used yet. */
export const newMailbox = (world: World): string =>
  `boite-${newId("x", world.clock.now).slice(-12).toLowerCase()}@exemple.fr`;

/** The cookies of an answer, as the browser would send them back; a deleted one is sent no more. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .filter((line) => !/max-age=0/i.test(line))
    .map((line) => line.split(";")[0] ?? "")
    .join("; ");
}

/** What was sent to a mailbox, oldest first. */
export async function mailsTo(world: World, email: string): Promise<MailOrder[]> {
  await world.drain();
  return world.mails.filter(({ to }) => to.email === email);
}

/** The token of the newest link sent to a mailbox. */
export async function tokenSentTo(world: World, email: string): Promise<string> {
  const mails = await mailsTo(world, email);
  const urls = mails.flatMap(({ mail }) => ("url" in mail ? [mail.url] : []));
  return new URL(urls.at(-1) ?? "https://nothing.invalid").searchParams.get("token") ?? "";
}

export const askToSignUp = (world: World, email: string, more: object = {}): Promise<Response> =>
  client(world).post("/v1/sign-up", { name: "Camille Lefèvre", email, locale: "fr", ...more });

/** Someone with a password and an open session, written as completing a sign-up writes them; one hash serves all. */
export async function registered(world: World): Promise<SignedIn> {
  const person = await signedIn(world, "Camille Lefèvre");
  hash ??= hashPassword(secret, goodPassword);
  const insert = `insert into credentials (id, account_id, provider_id, person_id, password, created_at, updated_at)
    values (?1, ?2, 'credential', ?2, ?3, ?4, ?4)`;
  await env.DB.prepare(insert)
    .bind(newId("crd", world.clock.now), person.personId, await hash, world.clock.now)
    .run();
  return person;
}

let hash: Promise<string> | undefined;

export const signIn = (world: World, email: string, password = goodPassword, cookie?: string) =>
  client(world, cookie === undefined ? {} : { cookie }).post("/v1/sign-in", { email, password });

/** Everything of an answer that could tell two answers apart, without what is unique to each request. */
export async function comparable(response: Response) {
  const { "x-request-id": _id, ...headers } = Object.fromEntries(response.headers);
  const body = (await response.text()).replaceAll(/req_[0-9A-Z]{26}/g, "req");
  return { status: response.status, headers, body };
}
