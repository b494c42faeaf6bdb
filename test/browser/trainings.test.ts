import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { openAssociation } from "./support/open-association.ts";
import { linkIn, mailsTo, waitForMail } from "./support/mailbox.ts";
import { stack } from "./support/stack.ts";
import { downloaded, patience, visitor, within, type Visitor } from "./support/visitor.ts";

/* A training from its publication to its list of trainees. Each test goes on from where the one before left everybody. */

const slug = "secouristes-de-hyeres";
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let owner: Visitor;
let civil: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  owner = await visitor(browser, "Bruno Salvi", "bruno.salvi@exemple.fr");
  civil = await visitor(browser, "Zoé Martin", "zoe.martin@exemple.fr");
});
afterAll(() => browser.close());

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function publish(page: Page, place: string, days: number): Promise<void> {
  await page.goto(`/admin/${slug}/trainings`);
  await page.getByRole("button", { name: "Créer une session" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Lieu").fill(place);
  await dialog.getByLabel("Début").fill(`${day(days)}T09:00`);
  await dialog.getByLabel("Fin").fill(`${day(days)}T17:00`);
  await dialog.getByRole("button", { name: "Créer une session" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page
    .getByRole("row", { name: new RegExp(place) })
    .getByRole("link")
    .click();
  await page.getByRole("button", { name: "Publier" }).click();
  await page.getByText("Ouverte", { exact: true }).waitFor();
}

/** From the public page to the form, through the link of the newest mail. */
async function toTheForm({ page, email }: Visitor, place: string): Promise<void> {
  const before = (await mailsTo(stack().apiUrl, email)).filter(({ subject }) =>
    /Continuez/.test(subject),
  ).length;
  await page.goto(`/${slug}/trainings`);
  const sheet = page.locator("section", { hasText: place }).last();
  await sheet.getByRole("link", { name: "S’inscrire" }).click();
  await page.getByLabel("Votre e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await page.getByText("Regardez votre boîte de réception").waitFor();
  await vi.waitUntil(
    async () =>
      (await mailsTo(stack().apiUrl, email)).filter(({ subject }) => /Continuez/.test(subject)).length >
      before,
    { timeout: patience, interval: 300 },
  );
  const mail = await waitForMail(stack().apiUrl, email, /Continuez votre inscription/);
  await page.goto(linkIn(mail, /trainings\/register/));
}

async function fillIn(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: /^Nom/ }).fill("Martin");
  await page.getByLabel("Prénom").fill("Zoé");
  await page.getByLabel("Date de naissance").fill("1990-11-21");
  await page.getByLabel("Téléphone").fill("06 12 34 56 78");
  await page.getByLabel("Ville").fill("Hyères");
  await page.getByRole("button", { name: "Confirmer mon inscription" }).click();
}

test("a training is published in two places", async () => {
  const { page } = owner;
  await openAssociation(owner, "Secouristes de Hyères", "Formations");
  await page.getByRole("link", { name: "Formations", exact: true }).click();
  await page.getByRole("button", { name: "Types de formation" }).click();
  await page.getByLabel("Nom du nouveau type").fill("PSC1");
  await page.getByRole("button", { name: "Ajouter un type" }).click();
  await page.getByRole("dialog").getByRole("listitem").getByText("PSC1").waitFor();
  await publish(page, "Caserne de Hyères", 20);
  await expectAccessible(page);
  await publish(page, "Salle de La Crau", 30);
  const feed = await page.request.get(`/v1/portals/${slug}/trainings.ics`);
  expect(await feed.text()).toContain("LOCATION:Salle de La Crau");
});

test("a civil registers without an account, then again elsewhere: the second replaces the first", async () => {
  const { page } = civil;
  await toTheForm(civil, "Caserne de Hyères");
  await expectAccessible(page);
  await fillIn(page);
  await page.getByText("Une place vous est réservée.", { exact: false }).waitFor();
  await expectAccessible(page);
  await toTheForm(civil, "Salle de La Crau");
  await page.getByText("Une nouvelle inscription remplacera celle-ci.", { exact: false }).waitFor();
  await fillIn(page);
  await page.getByText("Une place vous est réservée.", { exact: false }).waitFor();
  await expect.poll(() => page.getByRole("main").innerText(), within).toContain("Salle de La Crau");
});

test("once validated, a third registration is refused and says so before the form", async () => {
  const staff = owner.page;
  await staff.goto(`/admin/${slug}/trainings`);
  await staff
    .getByRole("row", { name: /La Crau/ })
    .getByRole("link")
    .click();
  await staff.getByRole("button", { name: "Actions sur Zoé Martin" }).click();
  await staff.getByRole("menuitem", { name: "Valider" }).click();
  await staff.getByText("Validé", { exact: true }).waitFor();
  await expectAccessible(staff);
  const { page } = civil;
  await toTheForm(civil, "Caserne de Hyères");
  await page.getByText("Une nouvelle inscription sera refusée.", { exact: false }).waitFor();
  await fillIn(page);
  await page.getByText("rien n’a changé", { exact: false }).first().waitFor();
  await expect.poll(() => page.getByRole("alert").innerText(), within).toContain("Déjà inscrit et validé");
});

test("the trainees are exported", async () => {
  const { page } = owner;
  // Leaving at once would take the request back.
  const asked = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "Exporter" }).click();
  expect((await asked).status()).toBe(202);
  await page.goto(`/admin/${slug}/exports`);
  const latest = page.getByRole("row").nth(1);
  await latest.getByText("Prêt").waitFor();
  const file = await downloaded(page, () => latest.getByRole("link", { name: "Télécharger" }).click());
  expect(file.name).toMatch(/^stagiaires-.*\.xlsx$/);
});
