import { slug } from "./organisation.ts";
import type { Person, Place } from "./person.ts";

const path = `/organisations/${slug}`;

const address = {
  name: "Association La Fabrique du Levant",
  email: "compta@fabrique-du-levant.exemple.fr",
  line1: "12 quai du Parti",
  postalCode: "83000",
  city: "Toulon",
  country: "FR",
};
const card = { holder: "Camille Lefèvre", number: "4242424242424242", expiry: "12/34", cvc: "123" };
const account = {
  name: address.name,
  email: address.email,
  iban: "FR1420041010050500013M02606",
  line1: address.line1,
  postal_code: address.postalCode,
  city: address.city,
  country: address.country,
};

/**
 * The organisation pays for what it uses: Pro by the year, by card, then a licence more; an account stands ready for
 * direct debits. With a real Stripe nothing is bought: its pages are for people only.
 */
export async function choosePlan({ paymentsUrl }: Place, camille: Person): Promise<void> {
  if (paymentsUrl === undefined) return;
  const seen = await camille.ask<{ subscriptions: { id: string }[] }>(`${path}/plan`);
  if (seen.subscriptions.length > 0) return;
  await camille.ask(`${path}/billing`, { method: "PUT", body: address });
  await addMethod(camille, "sepa_debit", account);
  const methodId = await addMethod(camille, "card", card);
  await order(camille, methodId);
  const { subscriptions } = await camille.ask<{ subscriptions: { id: string }[] }>(`${path}/plan`);
  const base = `${path}/plan/subscriptions/${subscriptions[0]?.id}`;
  await camille.ask(`${base}/licences`, { method: "PUT", body: { licences: 5 } });
}

async function order(camille: Person, methodId: string): Promise<void> {
  const version = async (document: string) =>
    (await camille.ask<{ version: string }>(`/terms/${document}`)).version;
  const acceptances = {
    generalTerms: await version("generalTerms"),
    dataProcessing: await version("dataProcessing"),
    serviceConditions: await version("serviceConditions"),
    immediateExecution: true,
  };
  const wanted = { plan: "pro", interval: "annual", licences: 4, methodId, acceptances };
  const { id } = await camille.ask<{ id: string }>(`${path}/plan/orders`, { body: wanted });
  const { state } = await camille.ask<{ state: string }>(`${path}/plan/orders/${id}/pay`, { body: {} });
  if (state !== "processed") throw new Error(`The order is ${state}.`);
}

/** Fills the hosted page as a person does, and comes back. */
async function addMethod(
  camille: Person,
  kind: "card" | "sepa_debit",
  values: Record<string, string>,
): Promise<string> {
  const returnTo = `/admin/${slug}/account`;
  const { url } = await camille.ask<{ url: string }>(`${path}/billing/method-pages`, {
    body: { kind, returnTo },
  });
  await fetch(url, { method: "POST", body: new URLSearchParams(values), redirect: "manual" });
  const session = new URL(url).pathname.split("/").at(-1);
  const { methodId } = await camille.ask<{ methodId: string | null }>(`${path}/billing/methods`, {
    body: { session },
  });
  if (methodId === null) throw new Error(`No ${kind} was saved.`);
  return methodId;
}
