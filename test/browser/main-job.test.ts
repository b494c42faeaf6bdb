import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { exportDossiers } from "./support/export-dossiers.ts";
import { inviteStaff } from "./support/invite-staff.ts";
import { buildTwoSteps } from "./support/form-builder.ts";
import { waitForMail } from "./support/mailbox.ts";
import { stack } from "./support/stack.ts";
import {
  downloaded,
  followMail,
  patience,
  signUp,
  visitor,
  within,
  type Visitor,
} from "./support/visitor.ts";

/*
 * The main job of the product, through its front end, by four people on four browsers. Each test goes on from where the
 * one before left everybody.
 */

const slug = "les-amis-du-rade";
const programme = "Bourses de création 2027";
const plaquette = Buffer.from(
  "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n",
);
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let owner: Visitor;
let admin: Visitor;
let manager: Visitor;
let applicant: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  owner = await visitor(browser, "Hélène Castel", "helene.castel@exemple.fr");
  admin = await visitor(browser, "Karim Belkacem", "karim.belkacem@exemple.fr");
  manager = await visitor(browser, "Solène Le Guen", "solene.leguen@exemple.fr");
  applicant = await visitor(browser, "Élodie Noël-Pécault", "elodie.noel@exemple.fr");
});
afterAll(() => browser.close());

test("someone signs up from the home page and opens an organisation", async () => {
  const { page } = owner;
  await page.goto("/");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Créer une organisation" }).first().click();
  await page.getByRole("heading", { name: "Créer votre compte" }).waitFor();
  await expectAccessible(page);
  await signUp(owner);
  await page.getByLabel("Nom de l’organisation").fill("Les Amis du Rade");
  await page.getByText("Cette adresse est libre.").waitFor();
  await expect.poll(() => page.getByLabel("Adresse du portail").inputValue(), within).toBe(slug);
  await page.getByRole("main").getByRole("button", { name: /Créer/ }).click();
  await page.waitForURL(`**/admin/${slug}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expectAccessible(page);
});

test("an admin and a manager join by the links of their invitations", async () => {
  const { page } = owner;
  await page.getByRole("link", { name: "Équipe" }).click();
  await inviteStaff(page, admin.email, /^Administrateur/);
  await inviteStaff(page, manager.email, /^Gestionnaire/);
  await expectAccessible(page);
  for (const someone of [admin, manager]) {
    await followMail(someone, /vous invite à rejoindre Les Amis du Rade/, /invitation/);
    await someone.page.getByRole("link", { name: "Créer un compte" }).click();
    await signUp(someone);
    await someone.page.getByRole("button", { name: "Accepter l’invitation" }).click();
    await someone.page.waitForURL(`**/admin/${slug}`);
  }
  await page.reload();
  const place = (who: Visitor) => page.getByRole("row", { name: who.name }).innerText();
  expect(await place(admin)).toContain("Administrateur");
  expect(await place(manager)).toContain("Gestionnaire");
});

test("the owner creates a call", async () => {
  const { page } = owner;
  await page.getByRole("link", { name: "Réglages" }).click();
  await page.getByLabel("Adresse de contact").fill("bonjour@amis-du-rade.exemple.fr");
  await page.getByRole("button", { name: "Enregistrer" }).first().click();
  await page.getByText("Modifications enregistrées").waitFor();
  await page.getByRole("link", { name: "Programmes" }).click();
  await page.getByRole("button", { name: "Créer un programme" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Créer un programme" });
  await dialog.getByLabel("Nom du programme").fill(programme);
  await dialog.getByRole("button", { name: "Créer un programme" }).click();
  await page.getByRole("heading", { name: programme }).waitFor();
  expect(new URL(page.url()).pathname).toContain(`/admin/${slug}/programmes/`);
});

test("the admin builds its form in two steps, tries it and publishes the call", async () => {
  const { page } = admin;
  await page.getByRole("link", { name: "Programmes" }).first().click();
  await page.getByRole("link", { name: programme }).click();
  await page.getByRole("heading", { name: programme }).waitFor();
  await page.getByRole("tab", { name: "Présentation et dates" }).click();
  await page.getByLabel("Présentation complète").fill("Une bourse de 1 500 € pour un premier spectacle.");
  await page.getByRole("button", { name: "Enregistrer" }).first().click();
  await page.getByText("Modifications enregistrées").last().waitFor();

  await page.getByRole("tab", { name: "Formulaire" }).click();
  await buildTwoSteps(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Voir comme un candidat" }).click();
  const preview = page.getByRole("dialog", { name: `Aperçu : ${programme}` });
  await preview.getByLabel("Titre du spectacle").fill("Essai");
  await preview.getByRole("radio", { name: "Danse" }).check();
  await page.keyboard.press("Escape");
  await preview.waitFor({ state: "hidden" });

  await page.getByRole("tab", { name: "Publication" }).click();
  await page.getByText("Le formulaire est prêt").waitFor();
  await page.getByRole("button", { name: "Publier le programme" }).click();
  await expect.poll(() => page.getByText("En ligne sur votre portail").innerText(), within).not.toBe("");
  await expectAccessible(page);
});

test("an applicant finds the call, fills it as it saves itself, and submits", async () => {
  const { page } = applicant;
  await page.goto(`/${slug}`);
  await expectAccessible(page);
  await page.getByRole("link", { name: programme }).click();
  await page.getByRole("heading", { name: programme }).waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Créer un compte" }).click();
  await signUp(applicant);
  await page.getByRole("button", { name: "Commencer mon dossier" }).click();

  await page.getByLabel("Titre du spectacle").fill("Le Phare et la Baleine");
  await page.getByRole("radio", { name: "Danse" }).check();
  await page.getByLabel("Première représentation").fill("2027-06-12");
  await page.getByRole("link", { name: "Étape suivante" }).click();
  await page.getByLabel("Interprètes").fill("douze");
  await page.getByText(/Indiquez un nombre/).waitFor();
  await expectAccessible(page);
  await page.getByLabel("Interprètes").fill("12");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "Plaquette été.pdf", mimeType: "application/pdf", buffer: plaquette });
  await page.getByRole("button", { name: /^Retirer Plaquette/ }).waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel("Interprètes").inputValue(), within).toBe("12");

  await page.getByRole("link", { name: "Étape suivante" }).click();
  await page.getByText("Le Phare et la Baleine").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Déposer mon dossier" }).click();
  await page.getByRole("button", { name: "Déposer définitivement" }).click();
  await page.getByText("Votre dossier est déposé").waitFor();
  await expectAccessible(page);
  const mail = await waitForMail(stack().apiUrl, applicant.email, /bien reçu/, { within: patience });
  const number = /DOS-\d{4}-\d{6}/.exec(mail.subject)?.[0] ?? "";
  await page.getByText(number).waitFor();
});

test("the manager finds the dossier by its state, in order, without its accents, reads it and accepts it", async () => {
  const { page } = manager;
  await page.getByRole("link", { name: "Dossiers" }).click();
  const found = page.getByRole("link", { name: applicant.name });
  await found.waitFor();
  await page.getByRole("button", { name: /^Statut/ }).click();
  await page.getByRole("checkbox", { name: "Accepté" }).check();
  await page.waitForURL(({ searchParams }) => searchParams.get("status") === "accepted");
  await found.waitFor({ state: "detached" });
  await page.getByRole("checkbox", { name: "Accepté" }).uncheck();
  await page.getByRole("checkbox", { name: "Déposé" }).check();
  await page.waitForURL(({ searchParams }) => searchParams.get("status") === "submitted");
  await found.waitFor();
  await page.keyboard.press("Escape");
  const heading = page.getByRole("columnheader", { name: "Candidat" });
  for (const [sort, order] of [
    ["applicant", "ascending"],
    ["-applicant", "descending"],
  ]) {
    await heading.getByRole("button").click();
    await page.waitForURL(({ searchParams }) => searchParams.get("sort") === sort);
    await expect.poll(() => heading.getAttribute("aria-sort"), within).toBe(order);
    await found.waitFor();
  }
  await page.getByRole("searchbox").fill("elodie noel pecault");
  await page.waitForURL(/q=elodie/);
  await expectAccessible(page);
  await found.click();
  await page.getByRole("heading", { name: applicant.name }).waitFor();
  await page.getByText("12 juin 2027").waitFor();
  await expectAccessible(page);
  const file = await downloaded(page, () =>
    page.getByRole("link", { name: /^Télécharger Plaquette/ }).click(),
  );
  expect(file.bytes.equals(plaquette)).toBe(true);

  await page.getByRole("button", { name: "Autres décisions" }).click();
  await page.getByRole("menuitem", { name: "Accepter le dossier" }).click();
  const dialog = page.getByRole("dialog", { name: "Accepter le dossier" });
  await dialog.getByLabel("Message au candidat").fill("Le comité a été conquis par la baleine.");
  await dialog.getByRole("figure").getByText("Le comité a été conquis").waitFor();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Accepter le dossier" }).click();
  await page.getByText("Accepté par Solène Le Guen").waitFor();

  const mail = await waitForMail(stack().apiUrl, applicant.email, /Réponse à votre dossier/, {
    within: patience,
  });
  expect(mail.text).toContain("Le comité a été conquis par la baleine.");
  await applicant.page.goto(`/${slug}/dossiers`);
  await expectAccessible(applicant.page);
  await applicant.page.getByRole("link", { name: `Consulter mon dossier : ${programme}` }).click();
  await applicant.page.getByText("Le comité a été conquis par la baleine.").waitFor();
});

test("the manager exports the dossiers, and downloads them as CSV and XLSX", async () => {
  const { page } = manager;
  const csv = await exportDossiers(page, 1, /^CSV pour Excel/);
  expect(csv.name).toBe(`dossiers-${slug}.csv`);
  expect(csv.bytes.toString("utf8")).toMatch(/^\uFEFF.*\r\n.*Élodie Noël-Pécault;elodie\.noel@exemple\.fr/);
  const xlsx = await exportDossiers(page, 2, /XLSX/);
  expect(xlsx.name).toBe(`dossiers-${slug}.xlsx`);
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe("PK");
  await expectAccessible(page);
  await waitForMail(stack().apiUrl, manager.email, /Votre export est prêt/, { within: patience });
});
