import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import {
  accessOf,
  organisationStates,
  refusalOf,
  type AccessClass,
  type OrganisationState,
} from "#domain/access";
import { apiKeyScopes, holds, type Holder, type Permission, type StaffRole } from "#domain/permissions";
import type { Endpoint } from "#routes/endpoint";
import { endpoints } from "#routes/endpoints";
import { client, type Client } from "../support/client.ts";
import { bringInto } from "../support/states.ts";
import { staffMember } from "../support/staff.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

/** Every endpoint of an organisation, asked by everyone in every state. */
const world = openWorld();
const guarded = endpoints.filter((endpoint) => endpoint.scope === "organisation");

type Asker = {
  name: string;
  as: Client;
  holders: readonly Holder[];
  member: boolean;
  scopes?: readonly Permission[];
};

const ofStaff = (role: StaffRole, management: boolean): Holder[] => [
  "visitor",
  "person",
  role,
  ...(management ? (["management"] as const) : []),
];

/** A key that holds every permission a key may hold. */
async function keyOf(owner: SignedIn, path: string): Promise<Client> {
  const made = await owner.post(`${path}/api-keys`, { name: "Script", scopes: apiKeyScopes });
  return client(world, { key: (await made.json<{ secret: string }>()).secret });
}

async function askers(organisationId: string, owner: SignedIn, path: string): Promise<Asker[]> {
  const staff = async (role: "admin" | "manager") => staffMember(world, organisationId, role);
  // The owner comes last: what opens to them may change the state.
  return [
    { name: "nobody", as: client(world), holders: ["visitor"], member: false },
    { name: "a stranger", as: await signedIn(world), holders: ["visitor", "person"], member: false },
    { name: "a manager", as: await staff("manager"), holders: ofStaff("manager", false), member: true },
    { name: "an admin", as: await staff("admin"), holders: ofStaff("admin", false), member: true },
    { name: "a key", as: await keyOf(owner, path), holders: ["visitor"], member: true, scopes: apiKeyScopes },
    { name: "the owner", as: owner, holders: ofStaff("owner", true), member: true },
  ];
}

/** Keys work while the organisation runs; in Standby they only read dossiers. */
const keysWork = (state: OrganisationState, access: AccessClass): boolean =>
  ["trial", "active", "cancelling"].includes(state) || (state === "standby" && access === "read_work");

/** What the two tables of the product say, written a second time. Undefined: let in. */
function expected(
  { requires, access }: Endpoint,
  { holders, member, name, scopes }: Asker,
  state: OrganisationState,
): { status: number; code?: string } | undefined {
  if (!requires || !access)
    throw new Error("An endpoint of an organisation names its permission and its access class.");
  const set = new Set(holders);
  const permitted = holds(requires, set) || scopes?.includes(requires) === true;
  if (name === "nobody" && !holds(requires, new Set(["visitor"]))) return { status: 401 };
  if (!permitted && !member && name !== "nobody") return { status: 404 };
  const opened = accessOf(state, access);
  const direction = set.has("owner") || set.has("admin") || scopes !== undefined;
  const shut = scopes !== undefined && !keysWork(state, access);
  if (shut || opened === "closed" || (opened === "direction" && !direction))
    return { status: refusalOf(state) === "not_found" ? 404 : 409, code: refusalOf(state) };
  if (!permitted || (opened === "management" && !set.has("management"))) return { status: 403 };
  return undefined;
}

const unknownId = (name: string): string => `${name.slice(0, 3)}_00000000000000000000000000`;

async function ask(endpoint: Endpoint, as: Client, organisation: string) {
  const path = endpoint.path
    .replace("{organisation}", organisation)
    .replaceAll(/\{(\w+)\}/g, (_mark, name: string) => unknownId(name));
  const headers = { "If-Match": '"1"', "Idempotency-Key": crypto.randomUUID() };
  const answer = await as.send(
    endpoint.method.toUpperCase(),
    `/v1${path}`,
    endpoint.method === "get" ? undefined : {},
    headers,
  );
  const body: unknown = answer.status >= 400 ? await answer.json() : {};
  return {
    status: answer.status,
    code: typeof body === "object" && body !== null && "code" in body ? body.code : undefined,
  };
}

const stateRefusals = new Set<unknown>(["plan_standby", "organisation_expired", "organisation_deactivating"]);

for (const state of organisationStates) {
  test(`every endpoint keeps the two tables in an organisation that is ${state}`, async () => {
    const failures: unknown[] = [];
    const { owner, organisation, path } = await ownerWithOrganisation(world);
    const all = await askers(organisation.id, owner, path);
    for (const endpoint of guarded) {
      await bringInto(organisation.id, state, world.clock.now);
      for (const asker of all) {
        const wanted = expected(endpoint, asker, state);
        const got = await ask(endpoint, asker.as, organisation.slug);
        const fine = wanted
          ? got.status === wanted.status && (!wanted.code || got.code === wanted.code)
          : ![401, 403, 500].includes(got.status) && !stateRefusals.has(got.code);
        if (!fine) failures.push({ operation: endpoint.operationId, asker: asker.name, wanted, got });
      }
      await env.DB.prepare("delete from plan_subscriptions where organisation_id = ?1")
        .bind(organisation.id)
        .run();
    }
    expect(failures).toEqual([]);
  }, 300_000);
}
