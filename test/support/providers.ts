import { env } from "cloudflare:workers";

import { defaultOrigin } from "../../simulators/stripe/simulator.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "./people.ts";
import { switchOn } from "./members.ts";
import { address, cards, day, readAs } from "./billing.ts";
import type { World } from "./world.ts";

/** The module, once the payment account takes cards, as the owner does it. */
export const providersOn = (owner: SignedIn, path: string) => switchOn(owner, path, "providers");

export async function addProvider(owner: SignedIn, path: string, values: Record<string, unknown> = {}) {
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const body = { name: "Claire Martin", email: "claire@exemple.fr", ...values };
  return (await owner.post(`${path}/providers`, body, headers)).json<{ id: string; code?: string }>();
}

/** Through the hosted page, as the holder of the account does. */
export async function connected(world: World, owner: SignedIn, path: string) {
  const base = `${path}/provider-settings/account`;
  const { url } = await readAs<{ url: string }>(owner.post(base, { returnTo: "/admin/x/settings" }));
  const page = new URL(url, defaultOrigin);
  await world.provider.send(`${page.pathname}${page.search}`, {});
  return readAs<{ takesCards: boolean; accountId: string }>(owner.post(`${base}/refresh`, {}));
}

export const keyed = () => ({ "Idempotency-Key": crypto.randomUUID() });

export async function publish(
  owner: SignedIn,
  path: string,
  interval: "monthly" | "annual",
  price: string,
  insteadOf: number | null = null,
) {
  return owner.post(`${path}/provider-settings/prices`, { interval, price, insteadOf }, keyed());
}

const choices = {
  subscriptionsOn: true,
  appliesToExisting: true,
  cardAtSignUp: false,
  noticeDays: 30,
  graceDays: 14,
  reminderDays: [30, 15, 3],
  rateBp: 2000,
};

/** Sets the section up; what is not said stays as the product proposes it. */
export async function choose(owner: SignedIn, path: string, values: Partial<typeof choices> = {}) {
  const { version } = await readAs<{ version: number }>(owner.get(`${path}/provider-settings`));
  return owner.put(`${path}/provider-settings`, { ...choices, ...values, version });
}

/** An organisation that sells subscriptions at 10 € a month and 100 € a year. */
export async function seller(world: World, values: Partial<typeof choices> = {}) {
  const opened = await ownerWithOrganisation(world);
  const { owner, path, organisation } = opened;
  await longTrial(organisation.id, world.clock.now);
  const { accountId } = await connected(world, owner, path);
  await providersOn(owner, path);
  await publish(owner, path, "monthly", "10");
  await publish(owner, path, "annual", "100");
  const set = await choose(owner, path, values);
  if (set.status !== 200) throw new Error(await set.text());
  return { ...opened, account: accountId };
}

/** Long enough for the months that providers pay. */
const longTrial = (organisationId: string, now: number) =>
  env.DB.prepare(
    "update organisations set trial_ends_at = ?2, access_version = access_version + 1 where id = ?1",
  )
    .bind(organisationId, now + 700 * day)
    .run();

export type Priced = { htCents: number; ttcCents: number };
export type Subscription = {
  blockedBy: string | null;
  exempt: boolean;
  incomplete: boolean;
  served: boolean;
  maySubscribe: boolean;
  offers: { monthly: Priced | null; annual: Priced | null };
  methods: { id: string; chosen: boolean }[];
  subscription: {
    id: string;
    status: string;
    interval: string;
    price: Priced;
    periodEndsAt: string;
    endsAt: string | null;
    endsBy: string | null;
    next: (Priced & { at: string; interval: string }) | null;
    pending: (Priced & { at: string; to: string }) | null;
    rise: {
      id: string;
      state: string;
      interval: string;
      effectiveAt: string;
      from: Priced;
      to: Priced;
    } | null;
  } | null;
  unpaid: { id: string; needsConfirmation: boolean; pageUrl: string | null } | null;
};

/** A provider who signed up on the portal and gave a billing address. */
export async function provider(world: World, path: string, name = "Claire Martin") {
  const person = await signedIn(world);
  const { id } = await readAs<{ id: string }>(person.post(`${path}/my/provider`, { name }));
  const base = `${path}/my/provider/subscription`;
  await person.put(`${base}/billing-address`, { ...address, name });
  const see = () => readAs<Subscription>(person.get(base));
  const act = async (verb: string, body: object = {}) =>
    readAs<Subscription & { code?: string }>(person.post(`${base}/${verb}`, body));
  const subscribe = async (methodId: string, interval: "monthly" | "annual" = "monthly") => {
    const { offers } = await see();
    const body = { interval, htCents: offers[interval]?.htCents, methodId };
    return person.post(base, body, keyed());
  };
  const documents = async () =>
    (
      await readAs<{
        data: {
          id: string;
          kind: string;
          status: string;
          htCents: number;
          ttcCents: number;
          issuedAt: string;
          number: string;
        }[];
      }>(person.get(`${base}/documents`))
    ).data;
  return {
    id,
    person,
    base,
    see,
    act,
    subscribe,
    documents,
    addCard: (number = cards.good, expiry = "12/34") =>
      addMethod(world, person, base, "card", { holder: name, number, expiry, cvc: "123" }),
    addAccount: (iban: string) =>
      addMethod(world, person, base, "sepa_debit", {
        name,
        email: "claire@exemple.fr",
        iban,
        line1: "1 place",
        postal_code: "42000",
        city: "Saint-Étienne",
        country: "FR",
      }),
  };
}

async function addMethod(
  world: World,
  person: SignedIn,
  base: string,
  kind: "card" | "sepa_debit",
  values: Record<string, string>,
): Promise<string> {
  const { url } = await readAs<{ url: string }>(
    person.post(`${base}/method-pages`, { kind, returnTo: "/x/provider/subscription" }),
  );
  const answer = await world.provider.send(url, values);
  const next = answer.headers.get("location") ?? "";
  if (next.startsWith("/challenges/")) await world.provider.send(next, { answer: "accept" });
  const session = new URL(url).pathname.split("/").at(-1);
  const { methods } = await readAs<Subscription>(person.post(`${base}/methods`, { session }));
  return methods.find(({ chosen }) => chosen)?.id ?? "";
}

/** A provider who pays each month, or each year. */
export async function subscriber(world: World, path: string, interval: "monthly" | "annual" = "monthly") {
  const one = await provider(world, path);
  const answer = await one.subscribe(await one.addCard(), interval);
  if (answer.status !== 200) throw new Error(await answer.text());
  await world.drain();
  return one;
}
export type Subscriber = Awaited<ReturnType<typeof subscriber>>;
