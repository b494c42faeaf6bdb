import { client } from "./client.ts";
import { ownerWithOrganisation, type SignedIn } from "./people.ts";
import type { World } from "./world.ts";

/** An organisation with the module of clients switched on. */
export async function clientsOrganisation(world: World) {
  const opened = await ownerWithOrganisation(world);
  const { owner, path } = opened;
  await switchClientsOn(owner, path);
  return { ...opened, portal: path.replace("/organisations/", "/portals/") };
}

export async function switchClientsOn(owner: SignedIn, path: string): Promise<void> {
  const { version } = (await (await owner.get(path)).json()) as { version: number };
  const switched = await owner.put(
    `${path}/modules/clients`,
    { enabled: true },
    { "If-Match": `"${version}"` },
  );
  if (!switched.ok) throw new Error(`Not switched on: ${await switched.text()}`);
}

type Asked = {
  name: string;
  city?: string;
  siret?: string | null;
  clientNumber?: number | null;
  email?: string;
  phone?: string | null;
  title?: string;
};

let mailboxes = 0;

/** A request as the form sends it; each has a mailbox of its own unless one is given. */
export const requestOf = ({ name, city = "Hyères", siret = null, clientNumber = null, ...rest }: Asked) => ({
  kind: "dps",
  title: rest.title ?? "Corso fleuri",
  place: "Avenue Gambetta",
  startsAt: "2027-04-10T12:00:00.000Z",
  endsAt: "2027-04-10T18:00:00.000Z",
  people: 2500,
  requester: { name, city, siret, clientNumber },
  contact: {
    name: "Camille Lefèvre",
    email: rest.email ?? `demande-${++mailboxes}@exemple.fr`,
    phone: rest.phone ?? null,
  },
});

/** A visitor from a network of their own. */
export function visitor(world: World) {
  const speaking = client(world);
  const headers = { "CF-Connecting-IP": `198.51.${++mailboxes % 250}.${(mailboxes * 7) % 250}` };
  return {
    get: (path: string) => speaking.get(path, headers),
    post: (path: string, body: unknown, more: Record<string, string> = {}) =>
      speaking.post(path, body, { ...headers, ...more }),
    delete: (path: string) => speaking.delete(path, headers),
  };
}

/** Sends a request as a visitor; answers its id. */
export async function request(world: World, portal: string, asked: Asked): Promise<string> {
  const answer = await visitor(world).post(`${portal}/event-requests`, requestOf(asked));
  if (answer.status !== 201) throw new Error(`Not received: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

export type SeenRequest = {
  id: string;
  number: string;
  state: string;
  doubt: string | null;
  attachedBy: string;
  version: number;
  client: { id: string; number: number; name: string };
  verbs: string[];
};

export const seeRequest = async (owner: SignedIn, path: string, id: string): Promise<SeenRequest> =>
  (await owner.get(`${path}/event-requests/${id}`)).json();

export type SeenClient = {
  id: string;
  number: number;
  name: string;
  tier: string;
  events: number;
  version: number;
  numbers: number[];
  mergedIntoId: string | null;
  pairs: {
    left: { id: string };
    right: { id: string };
    tier: string;
    open: boolean;
    reasons: { code: string }[];
  }[];
  merges: { id: string; undoneAt: string | null }[];
};

export const seeClient = async (owner: SignedIn, path: string, id: string): Promise<SeenClient> =>
  (await owner.get(`${path}/clients/${id}`)).json();

/** Creates a record as staff do; answers its id. */
export async function createClient(
  owner: SignedIn,
  path: string,
  fields: Record<string, unknown>,
): Promise<string> {
  const answer = await owner.post(`${path}/clients`, { force: true, ...fields });
  if (answer.status !== 201) throw new Error(`Not created: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

export const listOf = async <Row>(owner: SignedIn, path: string): Promise<Row[]> =>
  ((await (await owner.get(path)).json()) as { data: Row[] }).data;
