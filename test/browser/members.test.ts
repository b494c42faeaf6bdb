import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { openAssociation } from "./support/open-association.ts";
import {
  downloaded,
  followMail,
  patience,
  signUp,
  visitor,
  within,
  type Visitor,
} from "./support/visitor.ts";

/* An association and its members, through the front end. Each test goes on from where the one before left everybody. */

const slug = "protection-civile-du-var";
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let owner: Visitor;
let joiner: Visitor;
let blocked: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  owner = await visitor(browser, "Nadia Ferrand", "nadia.ferrand@exemple.fr");
  joiner = await visitor(browser, "Awa Diallo", "awa.diallo@exemple.fr");
  blocked = await visitor(browser, "Noé Absent", "noe.absent@exemple.fr");
});
afterAll(() => browser.close());

test("an association switches its members on and creates its season", async () => {
  const { page } = owner;
  await openAssociation(owner, "Protection civile du Var", "Adhérents");
  await page.getByRole("link", { name: "Adhérents", exact: true }).click();
  await page.getByRole("heading", { name: "Aucun adhérent pour le moment" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Saisons" }).click();
  await page.getByRole("button", { name: "Créer une saison" }).first().click();
  const year = new Date().getFullYear();
  await page.getByLabel("Nom").fill("Saison en cours");
  await page.getByLabel("Début").fill(`${year}-01-01`);
  await page.getByLabel("Fin").fill(`${year + 1}-01-01`);
  await page.getByLabel("Montant, en euros").fill("25,00");
  await page.getByRole("dialog").getByRole("button", { name: "Créer une saison" }).click();
  await page.getByText("En cours", { exact: true }).waitFor();
  await expectAccessible(page);
  await expect.poll(() => page.getByRole("main").innerText(), within).toContain("25,00");
});

test("500 members are imported: the columns are matched, the dry run reports, the import does it", async () => {
  const { page } = owner;
  const letters = (index: number) => [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const lines = Array.from(
    { length: 499 },
    (_, index) => `Nom${letters(index)};Prénom;membre${index}@exemple.fr;Toulon`,
  );
  const file = [
    "Nom;Prénom;Courriel;Commune",
    ...lines,
    "Absent;Noé;;Toulon",
    "Faux;Léo;pas une adresse;Toulon",
  ];
  await page.goto(`/admin/${slug}/members`);
  await page.getByRole("link", { name: "Importer" }).click();
  await page.getByLabel("Fichier CSV").setInputFiles({
    name: "adherents.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(file.join("\r\n"), "latin1"),
  });
  await page.getByText("adherents.csv", { exact: false }).first().waitFor();
  await expectAccessible(page);
  await expect.poll(() => page.getByLabel("Ville").inputValue(), within).toBe("3");
  await page.getByRole("button", { name: "Essayer à blanc" }).click();
  await page.getByText("Rien n’a été créé", { exact: false }).waitFor();
  await page.getByText("pas une adresse", { exact: false }).first().waitFor({ state: "hidden" });
  await page.getByRole("combobox", { name: "Résultat" }).selectOption("refused");
  await page.getByText("Indiquez une adresse e-mail", { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Importer pour de bon" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Importer pour de bon" }).click();
  await page.getByText("501 lignes traitées.").waitFor({ timeout: 60_000 });
  const report = await downloaded(page, () =>
    page.getByRole("link", { name: "Télécharger le rapport" }).click(),
  );
  expect(report.name).toBe("adherents-rapport.csv");
  expect(
    report.bytes
      .toString()
      .split("\r\n")
      .filter((line) => line.includes(";Créée;")),
  ).toHaveLength(500);
  await page.goto(`/admin/${slug}/imports/members-import`);
  const kept = page.getByRole("row").filter({ hasText: "adherents.csv" });
  await kept.getByText("Importé", { exact: true }).waitFor();
  await expect.poll(() => kept.innerText(), within).toContain("Créées 500");
  await expectAccessible(page);
  await kept.getByRole("link", { name: /Voir le rapport/ }).click();
  await page.getByText("501 lignes traitées.").waitFor();
});

test("somebody joins on the portal, fills in their information and is approved", async () => {
  const { page } = joiner;
  await page.goto(`/${slug}/membership`);
  await page.getByRole("link", { name: "Créer un compte" }).click();
  await signUp(joiner);
  await page.goto(`/${slug}/membership`);
  await page.getByRole("heading", { name: "Devenir adhérent" }).waitFor();
  await page.getByRole("button", { name: "Devenir adhérent" }).click();
  await page.getByText("Certaines informations sont à corriger").first().waitFor();
  await expectAccessible(page);
  await page.getByLabel("Date de naissance").fill("1990-11-21");
  await page.getByLabel("Téléphone").fill("06 12 34 56 78");
  await page.getByRole("textbox", { name: /^Adresse/ }).fill("12 rue des Lilas");
  await page.getByLabel("Code postal").fill("83000");
  await page.getByLabel("Ville").fill("Toulon");
  await page.getByRole("button", { name: "Devenir adhérent" }).click();
  await page.getByText("Votre adhésion attend encore une étape.").waitFor();

  const staff = owner.page;
  await staff.goto(`/admin/${slug}/members/approvals`);
  await staff
    .getByRole("row", { name: /Diallo Awa/ })
    .getByText("Non approuvé")
    .waitFor();
  await expectAccessible(staff);
  await staff
    .getByRole("row", { name: /Diallo Awa/ })
    .getByRole("checkbox")
    .check();
  await staff.getByRole("button", { name: "Approuver" }).click();
  await staff.getByText("Personne n’attend").waitFor();
  await page.reload();
  await page.getByText("Votre accès est complet.").waitFor();
  await expectAccessible(page);
  await expect.poll(() => page.getByRole("main").innerText(), within).not.toContain("En attente");
});

test("why a member is blocked is said, and each button fixes its cause", async () => {
  const { page } = owner;
  await page.goto(`/admin/${slug}/members`);
  await page.getByRole("searchbox", { name: "Nom, pseudo ou e-mail" }).fill("noe abs");
  await page.getByRole("link", { name: "Absent Noé" }).click();
  await page.getByText("Aucune adresse e-mail n’est connue.").waitFor();
  await expectAccessible(page);
  await page.getByLabel("E-mail").fill(blocked.email);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await page.getByText("Aucune adresse e-mail n’est connue.").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Envoyer le lien", exact: true }).click();
  await page.getByText("Lien envoyé").first().waitFor();
  await followMail(blocked, /Votre accès adhérent/, /membership\/open/);
  await blocked.page.getByText("ABSENT.noe", { exact: false }).waitFor({ timeout: patience });
  await blocked.page.getByLabel("Choisissez un mot de passe").fill("quatre hérons sur la digue");
  await blocked.page.getByRole("button", { name: "Ouvrir mon espace" }).click();
  await blocked.page.waitForURL("**/sign-in**");
  await page.reload();
  await page.getByText("Le compte n’est pas ouvert", { exact: false }).waitFor({ state: "hidden" });
  await page.getByText("Des informations personnelles manquent.").waitFor();
  await expect.poll(() => page.getByRole("main").innerText(), within).toContain("Fait");
});
