import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { ownStack } from "./support/own-stack.ts";
import { acceptAndPay, typeAddress, typeCard } from "./support/payments.ts";
import { comeBack, downloaded, signUp, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * The life of a subscription, from the trial to the end of the account, on the screens of its owner and on the hosted
 * pages of the offline Stripe, whose clock is moved. Each test goes on from where the one before left the organisation.
 */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const name = "Le Phare des Arts";
const slug = "le-phare-des-arts";
const account = `/admin/${slug}/account`;
const day = 24 * 60 * 60 * 1000;

let own: Awaited<ReturnType<typeof ownStack>>;
let browser: Browser;
let owner: Visitor;
let page: Page;

beforeAll(async () => {
  own = await ownStack();
  browser = await openBrowser();
  owner = await visitor(browser, "Inès Roche", "ines.roche@exemple.fr");
  ({ page } = owner);
});
afterAll(async () => {
  await browser?.close();
  await own?.close();
});

/** So many days pass and a minute more, because clocks count in seconds; the owner, who had left, comes back. */
async function later(days: number): Promise<void> {
  await page.goto("about:blank");
  await own.pass(days * day + 60_000);
  await comeBack(owner);
}

const heading = (words: string | RegExp) => page.getByRole("heading", { level: 1, name: words }).waitFor();

/** From the first step to the page of the order, with the address and the means of payment already known. */
async function order(plan: RegExp): Promise<void> {
  await page.goto(`${account}/order`);
  await page.getByRole("radio", { name: plan }).click();
  await page.getByRole("button", { name: "Suivant" }).click();
  await page.getByRole("button", { name: "Suivant" }).click();
  await page.getByRole("heading", { name: "Choisissez le moyen de paiement" }).waitFor();
}

test("a trial that has ended shows what can be done, and nothing is lost", async () => {
  await page.goto("/");
  await page.getByRole("link", { name: "Créer une organisation" }).first().click();
  await page.getByRole("heading", { name: "Créer votre compte" }).waitFor();
  await signUp(owner);
  await page.getByLabel("Nom de l’organisation").fill(name);
  await page.getByText("Cette adresse est libre.").waitFor();
  await page.getByRole("main").getByRole("button", { name: /Créer/ }).click();
  await page.waitForURL(`**/admin/${slug}`);
  await later(31);
  await page.goto(`/admin/${slug}`);
  await heading(`L’abonnement de ${name} est terminé`);
  await expect
    .poll(() => page.getByRole("link", { name: "Activer le plan STANDBY" }).count(), within)
    .toBe(1);
  await expectAccessible(page);
});

test("Standby is ordered step by step with a card, and every box is asked for", async () => {
  await page.getByRole("link", { name: "Activer le plan STANDBY" }).click();
  await heading("Votre commande");
  await page.getByRole("button", { name: "Suivant" }).click();
  await expectAccessible(page);
  await typeAddress(page, name);
  await page.getByRole("button", { name: "Ajouter une carte bancaire" }).click();
  await typeCard(page, "4242424242424242", "Inès Roche");
  await page.getByText("Visa").waitFor();
  await page.getByRole("button", { name: "Payer 144,00 €" }).click();
  await page.getByText("Ce champ est obligatoire.").first().waitFor();
  await expectAccessible(page);
  await acceptAndPay(page);
  await page.getByText(/Votre commande n° CMD-\d{4}-\d{6} a été traitée avec succès/).waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Accéder à la plateforme" }).click();
  await heading(`${name} est en sommeil`);
  expect(new URL(page.url()).pathname).toBe(`/admin/${slug}`);
});

test("a sleeping platform says why its buttons are off, and its portal shows its home alone", async () => {
  await page.goto(`/admin/${slug}/settings`);
  await page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
  await expect.poll(() => page.getByText(/Standby|sommeil/).count(), within).toBeGreaterThan(0);
  const visit = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: "fr-FR" });
  const portal = await visit.newPage();
  for (const deep of ["programmes/prg_00000000000000000000000000", "requests/new", "evaluations", "team"]) {
    await portal.goto(`/${slug}/${deep}`);
    await portal.waitForURL(`**/${slug}`);
  }
  await portal.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(() => portal.getByRole("link", { name: /Candidater|Déposer/ }).count(), within).toBe(0);
  await visit.close();
});

test("it wakes up with a SEPA debit, its unused time credited, and is open at once", async () => {
  await later(100);
  await order(/^Essentiel/);
  await page.getByText("Temps non utilisé, crédité").first().waitFor();
  await page.getByRole("button", { name: "Ajouter un prélèvement SEPA" }).click();
  await page.getByLabel("Nom du titulaire du compte").fill(name);
  await page.getByLabel("Adresse e-mail").fill("compta@exemple.fr");
  await page.getByLabel("IBAN").fill("FR1420041010050500013M02606");
  await page.getByLabel("Adresse", { exact: true }).fill("12 quai du Port");
  await page.getByLabel("Code postal").fill("83000");
  await page.getByLabel("Ville").fill("Toulon");
  await page.getByLabel(/^Pays/).fill("FR");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await acceptAndPay(page);
  await page.getByText(/Le prélèvement est en cours|traitée avec succès/).waitFor();
  await page.getByRole("link", { name: "Accéder à la plateforme" }).click();
  await page.getByRole("link", { name: "Programmes" }).first().waitFor();
  expect(new URL(page.url()).pathname).toBe(`/admin/${slug}`);
});

test("the debit settles within days, and its invoice is paid", async () => {
  await later(8);
  await page.goto(`${account}?tab=documents`);
  await page.getByText("À payer").waitFor({ state: "detached" });
  await expectAccessible(page);
  const paper = page.getByRole("link", { name: /^Confirmation de la commande CMD-/ }).first();
  const { name: file, bytes } = await downloaded(page, () => paper.click());
  expect(file).toMatch(/^CMD-\d{4}-\d{6}\.pdf$/);
  expect(bytes.subarray(0, 4).toString()).toBe("%PDF");
});

test("a larger plan is paid once the bank has had its confirmation, given at the second try", async () => {
  await order(/^Pro/);
  await page.getByRole("button", { name: "Ajouter une carte bancaire" }).click();
  await typeCard(page, "4000002760003184", "Inès Roche");
  await page.getByRole("button", { name: "Confirmer" }).click();
  await acceptAndPay(page);
  const toBank = page.getByRole("link", { name: "Confirmer auprès de la banque" });
  const orderPage = page.url();
  const answerBank = async (answer: string) => {
    await toBank.click();
    await page
      .getByRole("button", { name: /^Payer/ })
      .first()
      .click();
    await page.getByRole("button", { name: answer }).click();
    await page.waitForURL(/\/invoices\//);
  };
  await answerBank("Refuser");
  await page.goto(orderPage);
  await page.getByRole("button", { name: "Réessayer le paiement" }).click();
  await answerBank("Confirmer");
  await page.goto(orderPage);
  await page.getByText(/a été traitée avec succès/).waitFor();
  await expect.poll(() => toBank.count(), within).toBe(0);
});

test("the cancellation shows its date, and is revoked as long as it has not come", async () => {
  await page.goto(`${account}?tab=end`);
  await page.getByRole("button", { name: "Annuler l’abonnement" }).click();
  await page.getByRole("button", { name: "Annuler à l’échéance" }).click();
  await page.getByText(/Pro annuel se termine le \d+/).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Révoquer l’annulation" }).click();
  await page.getByText("L’annulation est révoquée").first().waitFor();
  await page.getByRole("button", { name: "Annuler l’abonnement" }).waitFor();
  await expect.poll(() => page.getByText(/se termine le \d+/).count(), within).toBe(0);
});

test("once it has ended, the whole account is exported and downloaded", async () => {
  await page.getByRole("button", { name: "Annuler l’abonnement" }).click();
  await page.getByRole("button", { name: "Annuler à l’échéance" }).click();
  await page.getByText(/Pro annuel se termine le \d+/).waitFor();
  await later(366);
  await page.goto(`/admin/${slug}`);
  await heading(`L’abonnement de ${name} est terminé`);
  await page.goto(`${account}?tab=end`);
  await page.getByRole("button", { name: "Préparer une archive" }).click();
  const link = page.getByRole("link", { name: "Télécharger l’archive" });
  await link.waitFor({ timeout: 120_000 });
  const { name: file, bytes } = await downloaded(page, () => link.click());
  expect(file).toMatch(/^le-phare-des-arts-.*\.zip$/);
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files)).toContain("manifest.json");
  expect(Buffer.from(files["tables/organisation.json"] ?? []).toString()).toContain(name);
});

test("case 73: a Standby that is not renewed leads to the screen that offers it again", async () => {
  await page.goto(`/admin/${slug}`);
  await page.getByRole("link", { name: "Activer le plan STANDBY" }).click();
  await heading("Votre commande");
  await page.getByRole("button", { name: "Suivant" }).click();
  await page.getByRole("button", { name: "Suivant" }).click();
  await page.getByRole("radio", { name: /4242/ }).click();
  await page.getByRole("button", { name: "Suivant" }).click();
  await acceptAndPay(page);
  await page.getByText(/a été traitée avec succès/).waitFor();
  await page.goto(`${account}?tab=end`);
  await page.getByRole("button", { name: "Annuler l’abonnement" }).click();
  await page.getByRole("button", { name: "Annuler à l’échéance" }).click();
  await page.getByText(/Standby annuel se termine le \d+/).waitFor();
  await later(366);
  await page.goto(`/admin/${slug}`);
  await heading(`L’abonnement de ${name} est terminé`);
  await expect
    .poll(() => page.getByRole("link", { name: "Activer le plan STANDBY" }).count(), within)
    .toBe(1);
});

async function deactivate(): Promise<void> {
  await page.goto(`${account}?tab=end`);
  await page.getByRole("button", { name: "Désactiver le compte" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Dans 14 jours, tout ceci sera supprimé, sans retour possible :").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("textbox").fill(name);
  await dialog.getByRole("button", { name: "Désactiver le compte" }).click();
  await heading("Compte désactivé");
}

test("the account is deactivated by its name, and revoked thirteen days later without a loss", async () => {
  await deactivate();
  await expectAccessible(page);
  await later(13);
  await page.goto(`/admin/${slug}`);
  await page.getByRole("button", { name: "Révoquer la désactivation" }).click();
  await page.getByText("La désactivation est révoquée.").first().waitFor();
  await heading(`L’abonnement de ${name} est terminé`);
  await expect
    .poll(() => page.getByRole("link", { name: "Activer le plan STANDBY" }).count(), within)
    .toBe(1);
});

test("deactivated again, it is destroyed after fourteen days, and nothing answers at its addresses", async () => {
  await deactivate();
  await later(14);
  await own.tick();
  await page.goto(`/admin/${slug}`);
  await page.getByText("Cette page n’existe pas").waitFor();
  await page.goto(`/${slug}`);
  await page.getByText("Cette page n’existe pas").waitFor();
  expect((await page.request.get(`/v1/portal/${slug}`)).status()).toBe(404);
});
