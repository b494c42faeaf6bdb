import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { changeFacts } from "./support/facts.ts";
import { followMail, signUp, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * From a need to its end: asked on the portal → offered → answered → chosen → engagement done, then a subscription that
 * ends while another engagement goes on. Each test goes on from where the one before left everybody.
 */

const slug = "le-pont-des-savoirs";
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let owner: Visitor;
let provider: Visitor;
let requester: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  owner = await visitor(browser, "Aurore Lemaire", "aurore.lemaire@exemple.fr");
  provider = await visitor(browser, "Basile Ricard", "basile.ricard@exemple.fr");
  requester = await visitor(browser, "Odile Ferrand", "odile.ferrand@exemple.fr");
});
afterAll(() => browser.close());

const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const api = `/v1/organisations/${slug}`;
const from = (page: Page) => ({ Origin: new URL(page.url()).origin });

test("an organisation opens to requests and says what its providers can do", async () => {
  const { page } = owner;
  await page.goto("/organisations/new");
  await signUp(owner);
  await page.getByLabel("Nom de l’organisation").fill("Le Pont des Savoirs");
  await said(page, "Cette adresse est libre.");
  await page.getByRole("main").getByRole("button", { name: /Créer/ }).click();
  await page.waitForURL(`**/admin/${slug}`);
  await changeFacts(
    `insert into connected_accounts (organisation_id, stripe_id, created_at, card_payments_at) select id, 'acct_of_' || id, 1, 1 from organisations where slug = '${slug}'`,
  );
  const { version } = (await (await page.request.get(api)).json()) as { version: number };
  const switched = await page.request.put(`${api}/modules/providers`, {
    data: { enabled: true },
    headers: { "If-Match": `"${version}"`, ...from(page) },
  });
  expect(switched.status()).toBe(200);
  await page.goto(`/admin/${slug}/service-requests`);
  await said(page, "Aucune demande de service");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Compétences" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nom de la compétence").fill("Animation");
  await dialog.getByRole("button", { name: "Ajouter une compétence" }).click();
  await dialog.getByRole("listitem").filter({ hasText: "Animation" }).waitFor();
});

test("a provider says what they do and where", async () => {
  const { page } = provider;
  await page.goto("/sign-up");
  await signUp(provider);
  const joined = await page.request.post(`${api}/my/provider`, {
    data: { name: provider.name },
    headers: from(page),
  });
  expect(joined.status()).toBe(201);
  await page.goto(`/${slug}/provider/requests`);
  await said(page, "Aucune demande pour l’instant");
  await page.getByRole("checkbox", { name: "Animation" }).check();
  await page.getByRole("combobox", { name: "Départements" }).click();
  await page.getByRole("option", { name: "83 · Var" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await said(page, "Compétences et départements enregistrés");
  await expectAccessible(page);
});

test("a visitor asks without an account; the team reads it, then offers it", async () => {
  const asking = requester.page;
  await asking.goto(`/${slug}`);
  await asking.getByRole("link", { name: "Demander un intervenant" }).click();
  await asking.getByRole("heading", { level: 1, name: "Demander un intervenant" }).waitFor();
  await expectAccessible(asking);
  await asking.getByLabel("Objet de la demande").fill("Animer un atelier d’échecs");
  await asking.getByLabel("Département").selectOption({ label: "83 · Var" });
  await asking.getByLabel("Lieu").fill("Médiathèque, Toulon");
  await asking.getByLabel("Budget HT, en euros").fill("400");
  await asking.getByRole("textbox", { name: "Nom", exact: true }).fill(requester.name);
  await asking.getByLabel("E-mail").fill(requester.email);
  await asking.getByRole("button", { name: "Envoyer ma demande" }).click();
  await asking.getByRole("heading", { level: 1, name: "Demande envoyée" }).waitFor();
  const { page } = owner;
  await page.goto(`/admin/${slug}/service-requests`);
  await page.getByRole("link", { name: "Animer un atelier d’échecs" }).click();
  await said(page, "À proposer");
  await page.getByRole("button", { name: "Proposer", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Proposer", exact: true }).click();
  await said(page, "Ouverte aux réponses");
  await expect.poll(() => page.getByRole("button", { name: "Prolonger" }).count(), within).toBe(1);
  await expectAccessible(page);
});

test("the provider answers from the mail; the answer is compared and chosen", async () => {
  await followMail(provider, /Une demande pour vous/, /provider\/requests/);
  const working = provider.page;
  await working.getByRole("heading", { level: 1, name: "Animer un atelier d’échecs" }).waitFor();
  await working.getByLabel("Votre tarif HT, en euros").fill("350,50");
  await working.getByLabel("Votre message").fill("J’apporte les échiquiers.");
  await working.getByRole("button", { name: "Envoyer ma réponse" }).click();
  await said(working, "Réponse envoyée");
  await expectAccessible(working);
  const { page } = owner;
  await page.reload();
  await said(page, "J’apporte les échiquiers.");
  await page.getByRole("checkbox").last().check();
  await page.getByRole("button", { name: "Choisir cet intervenant" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Début").fill("2027-05-15T14:00");
  await dialog.getByRole("button", { name: "Choisir cet intervenant" }).click();
  await said(page, "Réglée");
  await followMail(provider, /Votre réponse est retenue/, /provider\/engagements/);
  await said(working, "Planifiée");
  await expectAccessible(working);
  await working.getByRole("button", { name: "Actions pour Animer un atelier d’échecs" }).click();
  await working.getByRole("menuitem", { name: "Démarrer" }).click();
  await working.getByRole("dialog").getByRole("button", { name: "Démarrer" }).click();
  await working.getByRole("row", { name: /En cours/ }).waitFor();
  await expect.poll(() => working.getByRole("row", { name: /En cours/ }).count(), within).toBe(1);
});

test("a subscription that ends leaves the engagement in progress, where the team is asked to act", async () => {
  const { page } = owner;
  const organisation = `(select id from organisations where slug = '${slug}')`;
  await changeFacts(
    `insert into provider_settings (organisation_id, subscriptions_on, applies_to_existing, card_at_sign_up, notice_days, grace_days, reminder_days, rate_bp, updated_at) values (${organisation}, 1, 0, 0, 30, 14, '[]', 2000, 0)`,
  );
  await changeFacts(
    `update providers set answers_until = 1, missing = 'expired' where organisation_id = ${organisation}`,
  );
  await page.goto(`/admin/${slug}/provider-follow-up`);
  await page.getByRole("button", { name: /Inactifs avec prestations en cours · 1/ }).click();
  await page.getByRole("link", { name: provider.name }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Relancer toute la vue" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Relancer 1 intervenant" }).click();
  await said(page, "Les relances partent");
  await page.getByRole("tab", { name: "Chiffres" }).click();
  await said(page, "Revenu mensuel récurrent");
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Suivi" }).click();
  await page.getByRole("button", { name: /Inactifs avec prestations en cours/ }).click();
  await page.getByRole("link", { name: provider.name }).click();
  await said(page, "cet intervenant ne peut plus répondre aux demandes");
  await page.getByRole("tab", { name: "Prestations" }).click();
  await page.getByRole("button", { name: "Actions pour Animer un atelier d’échecs" }).click();
  await page.getByRole("menuitem", { name: "Terminer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Terminer" }).click();
  await said(page, "Terminée");
  await page.getByRole("tab", { name: "Historique" }).click();
  await said(page, "Réponse d’un intervenant");
  expect(page.url()).toContain("tab=history");
  await expectAccessible(page);
});
