import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { ownStack } from "./support/own-stack.ts";
import { acceptAndPay, typeAddress, typeCard } from "./support/payments.ts";
import { comeBack, followMail, patience, signUp, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * A provider and what they pay: signing up by card, an answer, a rise that is refused, the end that follows while an
 * engagement goes on, and a new subscription. Time passes at the desk of the offline Stripe, nothing is planted. Each
 * test goes on from where the one before left everybody.
 */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const name = "Les Ateliers de la Rade";
const slug = "les-ateliers-de-la-rade";
const settings = `/admin/${slug}/providers/settings`;
const [need, later] = ["Animer un atelier de voile", "Encadrer une régate"];
const day = 24 * 60 * 60 * 1000;
const month = 32 * day;

let own: Awaited<ReturnType<typeof ownStack>>;
let browser: Browser;
let owner: Visitor;
let provider: Visitor;
let skillId: string;

beforeAll(async () => {
  own = await ownStack();
  browser = await openBrowser();
  owner = await visitor(browser, "Maud Keller", "maud.keller@exemple.fr");
  provider = await visitor(browser, "Claire Fabre", "claire.fabre@exemple.fr");
});
afterAll(async () => {
  await browser?.close();
  await own?.close();
});

const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const heading = (page: Page, words: string | RegExp) => page.getByRole("heading", { name: words }).waitFor();
const press = (page: Page, words: string | RegExp) => page.getByRole("button", { name: words }).click();

/** What the organisation has done otherwise than on the screens of this walk, as whoever is signed in. */
async function call({ page }: Visitor, method: "post" | "put", path: string, data: object) {
  const answer = await page.request[method](`/v1/organisations/${slug}${path}`, {
    data,
    headers: { Origin: new URL(page.url()).origin, "Idempotency-Key": crypto.randomUUID() },
  });
  expect(answer.ok()).toBe(true);
  return (await answer.json()) as { id: string };
}

/** The payment account, as the API says it. */
async function accountOf({ page }: Visitor) {
  const answer = await page.request.get(`/v1/organisations/${slug}/provider-settings/account`);
  return (await answer.json()) as { accountId: string; disconnected: boolean };
}

/** A request by the team, offered for a week to whom it is for. */
const offered = (title: string, now: number) =>
  call(owner, "post", "/service-requests", {
    skillId,
    area: "83",
    title,
    place: "Port de plaisance, Toulon",
    contact: { name: "Odile Ferrand", email: "odile.ferrand@exemple.fr" },
    answersUntil: new Date(now + 7 * day).toISOString(),
  });

/** A new price is looked at, with whom it affects, then published. */
async function publish(page: Page, price: string, effect: string) {
  const field = page.getByLabel("Nouveau tarif mensuel HT");
  await field.fill(price);
  await field.press("Enter");
  await said(page, effect);
  await press(page, "Publier ce tarif");
  await said(page, `${price},00 € HT`);
  await field.and(page.locator("[value='']")).waitFor();
}

test("an organisation on plan Pro connects its payment account, then says what its providers pay", async () => {
  const { page } = owner;
  await page.goto("/organisations/new");
  await signUp(owner);
  await page.getByLabel("Nom de l’organisation").fill(name);
  await said(page, "Cette adresse est libre.");
  await page.getByRole("main").getByRole("button", { name: /Créer/ }).click();
  await page.waitForURL(`**/admin/${slug}`);
  await page.goto(`/admin/${slug}/account/order`);
  await page.getByRole("radio", { name: /^Pro/ }).click();
  await page.getByRole("radio", { name: "Mensuel" }).click();
  await press(page, "Suivant");
  await typeAddress(page, name);
  await press(page, "Ajouter une carte bancaire");
  await typeCard(page, "4242424242424242", owner.name);
  await acceptAndPay(page);
  await said(page, /a été traitée avec succès/);
  await page.goto(settings);
  await press(page, "Connecter un compte de paiement");
  await page.locator("form button").first().click();
  await said(page, "Paiements par carte actifs");
  await own.atDesk("deauthorise", { account: (await accountOf(owner)).accountId });
  await own.tick();
  await expect.poll(async () => (await accountOf(owner)).disconnected, { timeout: patience }).toBe(true);
  await page.goto(settings);
  await said(page, "Compte déconnecté");
  await press(page, "Connecter un autre compte");
  await page.locator("form button").first().click();
  await said(page, "Paiements par carte actifs");
  await page.getByRole("link", { name: "Ouvrir les réglages" }).click();
  await page.getByRole("switch", { name: "Intervenants indépendants" }).click();
  await said(page, "Enregistré");
  await page.goto(settings);
  await publish(page, "10", "Personne n’est concerné aujourd’hui.");
  await page.getByRole("switch", { name: "Vendre des abonnements aux intervenants" }).check();
  await page.getByRole("checkbox", { name: /^Appliquer les nouveaux prix aux abonnements/ }).check();
  await page.getByRole("checkbox", { name: /^Exiger la saisie d’une carte bancaire/ }).check();
  await page.getByLabel("Préavis d’une hausse (jours)").fill("15");
  await press(page, "Enregistrer");
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await said(page, "Les réglages sont enregistrés.");
  await expect.poll(() => page.getByText("Pas encore de tarif").count(), within).toBe(1);
  await expectAccessible(page);
});

test("signing up on the portal leads to the card: nothing can be answered before it is paid", async () => {
  const { page } = provider;
  await page.goto(`/${slug}`);
  await page.getByRole("link", { name: "Espace intervenant" }).click();
  await page.getByRole("link", { name: "Créer un compte" }).first().click();
  await signUp(provider);
  await heading(page, "Devenir intervenant");
  await press(page, "Devenir intervenant");
  await said(page, "Votre inscription attend son paiement.");
  await expectAccessible(page);
  await page.getByLabel("Nom ou raison sociale").fill(provider.name);
  await page.getByLabel("E-mail de facturation").fill(provider.email);
  await page.getByLabel("Adresse", { exact: true }).fill("12 quai du Port");
  await page.getByLabel("Code postal").fill("83000");
  await page.getByLabel("Ville").fill("Toulon");
  await press(page, "Enregistrer");
  await press(page, "Ajouter une carte bancaire");
  await typeCard(page, "4242424242424242", provider.name);
  await said(page, "Visa");
  await press(page, "Payer 12,00 €");
  await heading(page, "Votre abonnement");
  await page.getByText("Actif", { exact: true }).waitFor();
  await expect.poll(() => page.getByText("Votre inscription attend son paiement.").count(), within).toBe(0);
  await expectAccessible(page);
});

test("with a subscription, a request is answered, and the engagement begins", async () => {
  ({ id: skillId } = await call(owner, "post", "/service-skills", { name: "Voile" }));
  await call(provider, "put", "/my/coverage", { skills: [skillId], areas: ["83"] });
  const { id: requestId } = await offered(need, Date.now());
  await followMail(provider, /Une demande pour vous/, /provider\/requests/);
  const { page } = provider;
  await heading(page, need);
  await page.getByLabel("Votre tarif HT, en euros").fill("350");
  await press(page, "Envoyer ma réponse");
  await said(page, "Réponse envoyée");
  const { page: desk } = owner;
  await desk.goto(`/admin/${slug}/service-requests/${requestId}`);
  await desk.getByRole("checkbox").last().check();
  await press(desk, "Choisir cet intervenant");
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("Début").fill("2030-05-15T14:00");
  await dialog.getByRole("button", { name: "Choisir cet intervenant" }).click();
  await said(desk, "Réglée");
  await followMail(provider, /Votre réponse est retenue/, /provider\/engagements/);
  await press(page, `Actions pour ${need}`);
  await page.getByRole("menuitem", { name: "Démarrer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Démarrer" }).click();
  await page.getByRole("row", { name: /En cours/ }).waitFor();
  await expect.poll(() => page.getByRole("row", { name: /Planifiée/ }).count(), within).toBe(0);
});

test("a rise shows both prices and both dates side by side, and is refused", async () => {
  const { page: desk } = owner;
  await desk.goto(settings);
  await publish(desk, "12", "1 intervenant sera invité à accepter la hausse");
  await followMail(provider, /Votre accord est attendu sur un nouveau tarif/, /provider\/subscription/);
  const { page } = provider;
  await heading(page, "Un nouveau tarif vous est proposé");
  await said(page, "soit 12,00 € TTC par mois");
  await said(page, "soit 14,40 € TTC par mois");
  await expectAccessible(page);
  await press(page, "Refuser");
  await said(page, "Vous avez refusé ce tarif : votre abonnement s’arrête le");
  await expect.poll(() => page.getByRole("button", { name: "Accepter ce tarif" }).count(), within).toBe(1);
});

test("the subscription ends at its term, nothing more is billed, and both are told", async () => {
  await own.pass(month);
  await Promise.all([comeBack(owner), comeBack(provider)]);
  await followMail(provider, /Votre abonnement est terminé/, /provider\/subscription/);
  const { page } = provider;
  await said(page, "Votre abonnement est terminé. Réabonnez-vous pour répondre aux demandes.");
  await page.getByRole("heading", { name: "Vos factures" }).waitFor();
  await expect.poll(() => page.getByRole("link", { name: "PDF" }).count(), within).toBe(1);
  await expectAccessible(page);
  await followMail(owner, /L’abonnement de Claire Fabre est terminé/, /providers\/prv_/);
  const { page: desk } = owner;
  await said(desk, "cet intervenant ne peut plus répondre aux demandes");
  await said(desk, "augmentation non acceptée (refusée)");
});

test("the engagement goes on, and the follow-up lists it where the team has to act", async () => {
  const { page } = provider;
  await page.goto(`/${slug}/provider/engagements`);
  await page.getByRole("row", { name: /En cours/ }).waitFor();
  const { page: desk } = owner;
  await desk.goto(`/admin/${slug}/provider-follow-up`);
  await press(desk, /Inactifs avec prestations en cours · 1/);
  await desk.getByRole("link", { name: provider.name }).waitFor();
  await expect.poll(() => desk.getByRole("button", { name: /^Actifs · 0/ }).count(), within).toBe(1);
  await expectAccessible(desk);
});

test("a request can be read but not answered, until a new subscription is paid at the price of the day", async () => {
  await offered(later, Date.now() + month);
  await followMail(provider, new RegExp(`Une demande pour vous · ${later}`), /provider\/requests/);
  const { page } = provider;
  await said(page, "Un abonnement en cours est nécessaire pour répondre");
  await expect.poll(() => page.getByRole("button", { name: "Envoyer ma réponse" }).count(), within).toBe(0);
  const request = page.url();
  await page.getByRole("link", { name: "Voir mon abonnement" }).click();
  await press(page, "Payer 14,40 €");
  await heading(page, "Votre abonnement");
  await page.getByText("Actif", { exact: true }).waitFor();
  await page.goto(request);
  await page.getByLabel("Votre tarif HT, en euros").fill("280");
  await press(page, "Envoyer ma réponse");
  await said(page, "Réponse envoyée");
  const { page: desk } = owner;
  await desk.goto(`/admin/${slug}/provider-follow-up?view=action_required`);
  await desk.getByRole("button", { name: /Inactifs avec prestations en cours · 0/ }).waitFor();
  await press(desk, /^Actifs · 1/);
  await desk.getByRole("link", { name: provider.name }).waitFor();
});

test("when the plan of the organisation has ended, its provider still finds what they pay, and stops it", async () => {
  const { page } = provider;
  await call(owner, "post", "/provider-settings/prices", {
    interval: "annual",
    price: "100",
    insteadOf: null,
  });
  await page.goto(`/${slug}/provider/subscription`);
  await press(page, "Passer à l’annuel");
  await page.getByRole("dialog").getByRole("button", { name: "Passer à l’annuel" }).click();
  await said(page, "Garder le rythme actuel");
  await own.pass(month);
  await comeBack(owner);
  await call(owner, "post", "/plan/cancel", {});
  await own.pass(month);
  await comeBack(provider);
  await page.goto(`/${slug}/provider/requests`);
  await page.waitForURL(({ pathname }) => pathname === `/${slug}`);
  await page.getByRole("link", { name: "Mon abonnement" }).click();
  await said(page, "Aucune demande n’est proposée ici pour l’instant.");
  await expectAccessible(page);
  await press(page, "Annuler l’abonnement");
  await page.getByRole("dialog").getByRole("button", { name: "Annuler l’abonnement" }).click();
  await said(page, "Votre abonnement s’arrête le");
  await expect.poll(() => page.getByRole("link", { name: "PDF" }).count(), within).toBeGreaterThan(1);
});
