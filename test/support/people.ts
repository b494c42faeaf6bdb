import { env } from "cloudflare:workers";

import { newId } from "#platform/ids";
import { client, type Client } from "./client.ts";
import { secret, type World } from "./world.ts";

let count = 0;

export type SignedIn = Client & { personId: string; email: string; name: string; cookie: string };

/** A verified person with an open session, written as the sign-in writes it. */
export async function signedIn(world: World, name = `Camille Lefèvre ${++count}`): Promise<SignedIn> {
  const now = world.clock.now;
  const personId = newId("per", now);
  const email = `personne-${personId.slice(-8).toLowerCase()}@exemple.fr`;
  await env.DB.prepare(
    "insert into people (id, name, email, email_verified, created_at, updated_at) values (?1, ?2, ?3, 1, ?4, ?4)",
  )
    .bind(personId, name, email, now)
    .run();
  const cookie = await sessionCookie(world, personId);
  return { ...client(world, { cookie }), personId, email, name, cookie };
}

/** The same person, signed in afresh: sessions do not outlive a jump of the clock. */
export async function signedInAgain(world: World, person: SignedIn): Promise<SignedIn> {
  const cookie = await sessionCookie(world, person.personId);
  return { ...person, ...client(world, { cookie }), cookie };
}

/** Opens a session of seven days for a person and answers the cookie that carries it. */
export async function sessionCookie(world: World, personId: string): Promise<string> {
  const now = world.clock.now;
  const token = newId("tok", now);
  await env.DB.prepare(
    "insert into sessions (id, token, person_id, expires_at, created_at, updated_at) values (?1, ?2, ?3, ?4, ?5, ?5)",
  )
    .bind(newId("ses", now), token, personId, now + 7 * 24 * 60 * 60 * 1000, now)
    .run();
  return `__Host-parvis=${encodeURIComponent(`${token}.${await sign(token)}`)}`;
}

async function sign(value: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(value))).toBase64();
}

/** An address that nobody else has, as far as limits count. */
const ownNetwork = () => ({ "CF-Connecting-IP": `2001:db8:${(++count).toString(16)}::1` });

/** An owner with a new organisation. */
export async function ownerWithOrganisation(world: World, name = "Mairie de Saint-Étienne") {
  const owner = await signedIn(world);
  const slug = `org-${newId("x", world.clock.now).slice(-10).toLowerCase()}`;
  const created = await owner.post("/v1/organisations", { name, slug }, ownNetwork());
  const organisation = (await created.json()) as { id: string; slug: string };
  return { owner, organisation, path: `/v1/organisations/${organisation.slug}` };
}
