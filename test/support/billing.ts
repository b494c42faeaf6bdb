import { env } from "cloudflare:workers";

import { termsDocuments } from "#domain/plans/acceptances";
import type { Plan } from "#domain/plans/catalogue";
import type { Interval } from "#domain/plans/periods";
import type { Client } from "./client.ts";
import { ownerWithOrganisation } from "./people.ts";
import type { World } from "./world.ts";

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;

export const address = {
  name: "Mairie de Saint-Étienne",
  email: "compta@saint-etienne.exemple.fr",
  line1: "Place de l’Hôtel-de-Ville",
  postalCode: "42000",
  city: "Saint-Étienne",
  country: "FR",
};

export const boxes = {
  generalTerms: termsDocuments.generalTerms.version,
  dataProcessing: termsDocuments.dataProcessing.version,
  serviceConditions: termsDocuments.serviceConditions.version,
  immediateExecution: true,
};

export const cards = {
  good: "4242 4242 4242 4242",
  confirms: "4000 0027 6000 3184",
  savedThenRefused: "4000 0000 0000 0341",
};
export const ibans = {
  settles: "FR14 2004 1010 0505 0001 3M02 606",
  fails: "FR84 2004 1010 0505 0001 3M02 607",
};

export type Order = {
  id: string;
  number: string;
  state: string;
  kind: string;
  ttcCents: number;
  startsAt: string | null;
  confirmUrl: string | null;
  declined: boolean;
  invoice: { number: string; ttcCents: number } | null;
};
export type AccountAnswer = {
  state: string;
  plan: Plan | null;
  accessEndsAt: string | null;
  subscriptions: {
    id: string;
    plan: Plan;
    interval: Interval;
    licences: number;
    status: string;
    renewsAt: string | null;
    endsAt: string | null;
    planned: { at: string; plan: Plan; licences: number } | null;
    next: { at: string; ttcCents: number } | null;
  }[];
  plannedStandby: { at: string } | null;
  seats: { active: number; allowed: number | null };
  cancellation: {
    offered: boolean;
    obstacles: { code: string; parameters: object; fix: object | null }[];
    debits: string[];
  };
  methods: { id: string; chosen: boolean; usable: boolean; expiresSoon: boolean; kind: string }[];
  openOrder: Order | null;
};

/** The caller names the shape that the API documents for this path. */
export const readAs = async <T>(response: Response | Promise<Response>): Promise<T> =>
  (await (await response).json()) as T;

/** An organisation whose owner has given the billing address, and buys. */
export async function buyer(world: World) {
  const opened = await ownerWithOrganisation(world);
  const { owner, path } = opened;
  await owner.put(`${path}/billing`, address);
  const account = () => readAs<AccountAnswer>(owner.get(`${path}/plan`));
  const order = (plan: Plan, interval: Interval, licences: number, methodId: string) =>
    orderPlan(owner, path, { plan, interval, licences, methodId });
  return {
    ...opened,
    account,
    order,
    addCard: (number = cards.good) => addCard(world, owner, path, number),
    addAccount: (iban = ibans.settles) => addBankAccount(world, owner, path, iban),
    documents: async () =>
      (
        await readAs<{
          data: {
            id: string;
            kind: string;
            number: string;
            status: string;
            ttcCents: number;
            htCents: number;
            outstanding: boolean;
            pageUrl: string | null;
            correctsId: string | null;
          }[];
        }>(owner.get(`${path}/billing/documents`))
      ).data,
  };
}

export type Buyer = Awaited<ReturnType<typeof buyer>>;

/** Through the hosted page, as a person does. */
async function addMethod(
  world: World,
  owner: Client,
  path: string,
  kind: "card" | "sepa_debit",
  values: Record<string, string>,
): Promise<string> {
  const returnTo = "/admin/x/account";
  const { url } = await readAs<{ url: string }>(
    owner.post(`${path}/billing/method-pages`, { kind, returnTo }),
  );
  const answer = await world.provider.send(url, values);
  const next = answer.headers.get("location") ?? "";
  if (next.startsWith("/challenges/")) await world.provider.send(next, { answer: "accept" });
  const session = new URL(url).pathname.split("/").at(-1);
  const { methodId } = await readAs<{ methodId: string }>(owner.post(`${path}/billing/methods`, { session }));
  return methodId;
}

/** A card that lasts, whatever the year that the clock is set to. */
export const addCard = (world: World, owner: Client, path: string, number = cards.good) => {
  const expiry = `12/${(new Date(world.clock.now).getUTCFullYear() + 8) % 100}`;
  return addMethod(world, owner, path, "card", { holder: "Léa Pin", number, expiry, cvc: "123" });
};

const addBankAccount = (world: World, owner: Client, path: string, iban: string) =>
  addMethod(world, owner, path, "sepa_debit", {
    name: "Mairie",
    email: "compta@exemple.fr",
    iban,
    line1: "1 place",
    postal_code: "42000",
    city: "Saint-Étienne",
    country: "FR",
  });

type Wanted = { plan: Plan; interval: Interval; licences: number; methodId: string };

/** Places the order and pays it. */
export async function orderPlan(owner: Client, path: string, wanted: Wanted): Promise<Order> {
  const placed = await owner.post(`${path}/plan/orders`, { ...wanted, acceptances: boxes });
  if (placed.status !== 201) throw new Error(await placed.text());
  const { id } = await readAs<{ id: string }>(placed);
  const paid = await owner.post(`${path}/plan/orders/${id}/pay`);
  if (paid.status !== 200) throw new Error(await paid.text());
  return readAs<Order>(paid);
}

/** People come back often enough for their sessions to stay open. */
export const staySignedIn = (now: number) =>
  env.DB.prepare("update sessions set updated_at = ?1, expires_at = ?2")
    .bind(now, now + 7 * day)
    .run();

/** Time passes at the payment provider too; its events arrive, the hours strike, and the work is done. */
export async function pass(world: World, until: number, { events = true } = {}): Promise<void> {
  const step = Math.max(12 * hour, Math.ceil((until - world.clock.now) / 6));
  while (world.clock.now < until) {
    world.clock.now = Math.min(until, world.clock.now + step);
    await staySignedIn(world.clock.now);
    if (events) await world.provider.sim.webhooks.drain();
    await world.drain();
    await world.tick("7 * * * *");
    await world.drain();
  }
}
