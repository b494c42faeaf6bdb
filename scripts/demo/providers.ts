import { slug } from "./organisation.ts";
import { provider as claire } from "./people.ts";
import { enter, person, type Person, type Place } from "./person.ts";

const path = `/organisations/${slug}`;
const settings = `${path}/provider-settings`;
const own = `${path}/my/provider`;

export const goodCard = "4242 4242 4242 4242";

const records = [
  { name: "Atelier Benali", email: "contact@atelier-benali.exemple.fr", city: "Toulon", exempt: true },
  { name: "Yann Le Goff", email: "yann@exemple.fr", city: "Hyères", exempt: false },
  { name: "Giulia Rossi", email: "giulia@exemple.fr", city: "La Seyne-sur-Mer", exempt: false },
] as const;

/** Independent providers: a payment account, two prices, some records, and one who pays each month. Done once. */
export async function openProviders(place: Place, camille: Person): Promise<void> {
  const { settings: chosen } = await camille.ask<{ settings: { modules: string[] } }>(path);
  if (chosen.modules.includes("providers")) return;
  await openAccount(camille);
  const { version } = await camille.ask<{ version: number }>(path);
  await camille.ask(`${path}/modules/providers`, { method: "PUT", version, body: { enabled: true } });
  for (const [interval, price] of [
    ["monthly", "15"],
    ["annual", "150"],
  ])
    await camille.ask(`${settings}/prices`, { body: { interval, price, insteadOf: null } });
  await camille.ask(settings, {
    method: "PUT",
    body: {
      subscriptionsOn: true,
      appliesToExisting: true,
      cardAtSignUp: false,
      noticeDays: 30,
      graceDays: 14,
      reminderDays: [30, 15, 3],
      rateBp: 2000,
      version: 0,
    },
  });
  for (const { exempt, ...record } of records) {
    const { id } = await camille.ask<{ id: string }>(`${path}/providers`, { body: record });
    if (exempt) await camille.ask(`${path}/providers/${id}/exemption`, { method: "PUT", body: { exempt } });
  }
  const someone = await enter(place, person(place, claire, 90));
  await subscribe(someone, "Formatrice aux premiers secours, quinze ans de terrain.", { card: goodCard });
}

/** Through the hosted page of the offline Stripe, which asks nothing. */
async function openAccount(camille: Person): Promise<void> {
  const returnTo = `/admin/${slug}/providers/settings`;
  const { url } = await camille.ask<{ url: string }>(`${settings}/account`, { body: { returnTo } });
  await fetch(url, { method: "POST", redirect: "manual" });
  await camille.ask(`${settings}/account/refresh`, { body: {} });
}

/** How somebody pays: by card, or by a debit of this account. */
type Means = { card: string } | { iban: string };

/** Signs up on the portal, gives an address and a means of payment on the hosted page, and pays each month. */
export async function subscribe(someone: Person, presentation: string, means: Means): Promise<void> {
  const { name, email } = someone;
  await someone.tryTo(own, "already_a_provider", { body: { name, city: "Toulon", presentation } });
  const address = { line1: "12 rue des Lilas", postalCode: "83000", city: "Toulon", country: "FR" };
  const body = { name, email, ...address };
  await someone.ask(`${own}/subscription/billing-address`, { method: "PUT", body });
  const kind = "card" in means ? "card" : "sepa_debit";
  const page = { kind, returnTo: `/${slug}/provider/subscription` };
  const { url } = await someone.ask<{ url: string }>(`${own}/subscription/method-pages`, { body: page });
  const typed: Record<string, string> =
    "card" in means
      ? { holder: name, number: means.card, expiry: "12/34", cvc: "123" }
      : { name, email, iban: means.iban, ...address, postal_code: address.postalCode };
  await fetch(url, { method: "POST", body: new URLSearchParams(typed), redirect: "manual" });
  const session = new URL(url).pathname.split("/").at(-1);
  type View = { methods: { id: string }[]; offers: { monthly: { htCents: number } | null } };
  const { methods, offers } = await someone.ask<View>(`${own}/subscription/methods`, { body: { session } });
  await someone.tryTo(`${own}/subscription`, "provider_already_subscribed", {
    body: { interval: "monthly", htCents: offers.monthly?.htCents, methodId: methods[0]?.id },
  });
}
