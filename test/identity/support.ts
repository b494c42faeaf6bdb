import { env } from "cloudflare:workers";

import type { MailOrder } from "#mail/port";
import { newId } from "#platform/ids";
import { client, type Client } from "../support/client.ts";
import { type World } from "../support/world.ts";

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

export type Registered = Client & { email: string; cookie: string };

/** Someone who signed up through the doors, with an open session. */
export async function registered(world: World, password = goodPassword): Promise<Registered> {
  const email = newMailbox(world);
  await askToSignUp(world, email);
  const token = await tokenSentTo(world, email);
  const answer = await client(world).post("/v1/sign-up/complete", { token, password });
  if (answer.status !== 200) throw new Error(`Sign-up answered ${answer.status}: ${await answer.text()}`);
  const cookie = cookiesOf(answer);
  return { ...client(world, { cookie }), email, cookie };
}

export const signIn = (world: World, email: string, password = goodPassword, cookie?: string) =>
  client(world, cookie === undefined ? {} : { cookie }).post("/v1/sign-in", { email, password });

/** Everything of an answer that could tell two answers apart, without what is unique to each request. */
export async function comparable(response: Response) {
  const { "x-request-id": _id, ...headers } = Object.fromEntries(response.headers);
  const body = (await response.text()).replaceAll(/req_[0-9A-Z]{26}/g, "req");
  return { status: response.status, headers, body };
}

export const countRows = async (table: "people" | "sessions" | "credentials", where = "1 = 1") =>
  (await env.DB.prepare(`select count(*) as n from ${table} where ${where}`).first<{ n: number }>())?.n;
