import { switchOn } from "./members.ts";
import { client } from "./client.ts";
import { ownerWithOrganisation, type SignedIn } from "./people.ts";
import type { World } from "./world.ts";

const day = 24 * 60 * 60 * 1000;
const wire = (instant: number) => new Date(instant).toISOString();

export const portalOf = (path: string) => path.replace("/organisations/", "/portals/");

/** An organisation that trains, with one type. */
export async function trainingCentre(world: World) {
  const opened = await ownerWithOrganisation(world, "Protection civile du Var");
  await switchOn(opened.owner, opened.path, "trainings", "members");
  const type = await opened.owner.post(`${opened.path}/training-types`, { name: "PSC1" });
  return { ...opened, portal: portalOf(opened.path), typeId: (await type.json<{ id: string }>()).id };
}

export async function publishedSession(
  owner: SignedIn,
  path: string,
  typeId: string,
  now: number,
  values: Record<string, unknown> = {},
): Promise<string> {
  const body = {
    typeId,
    place: "Caserne de Toulon",
    startsAt: wire(now + 14 * day),
    endsAt: wire(now + 14 * day + day / 3),
    capacity: 10,
    ...values,
  };
  const { id } = await (await owner.post(`${path}/training-sessions`, body)).json<{ id: string }>();
  await owner.put(`${path}/training-sessions/${id}/publication`, {}, { "If-Match": '"1"' });
  return id;
}

export const fullSession = async (world: World) => {
  const centre = await trainingCentre(world);
  const { owner, path, typeId } = centre;
  return {
    ...centre,
    sessionId: await publishedSession(owner, path, typeId, world.clock.now, { capacity: 1 }),
  };
};

export const civil = {
  lastName: "Martin",
  firstName: "Zoé",
  birthDate: "1990-11-21",
  phone: "06 12 34 56 78",
  city: "Toulon",
};

/** The token of the last mail of a kind to an address. */
export function tokenIn(world: World, kind: string, address: string): string {
  const mail = world.mails.findLast((sent) => sent.mail.kind === kind && sent.to.email === address);
  const url = mail && "url" in mail.mail ? mail.mail.url : "https://none.test";
  return new URL(url).searchParams.get("token") ?? "";
}

/** Asks for the link and reads it in the mailbox. */
export async function requested(
  world: World,
  path: string,
  sessionId: string,
  email: string,
): Promise<string> {
  await client(world).post(`${portalOf(path)}/training-sessions/${sessionId}/registrations`, { email });
  await world.drain();
  return tokenIn(world, "training-request", email);
}

export const confirm = (world: World, path: string, token: string, values: Record<string, unknown> = {}) =>
  client(world).post(`${portalOf(path)}/training-requests/confirm`, { token, ...civil, ...values });

/** A civil from the link to the registration; answers the token of their page. */
export async function registered(
  world: World,
  path: string,
  sessionId: string,
  email: string,
  values: Record<string, unknown> = {},
): Promise<string> {
  const answer = await confirm(world, path, await requested(world, path, sessionId, email), values);
  return (await answer.json<{ token: string }>()).token;
}
