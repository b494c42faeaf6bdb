import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { pressOn, tabTo } from "./support/keyboard.ts";
import { waitForMail, linkIn } from "./support/mailbox.ts";
import { account, apply, openCall, password, signIn } from "./support/open-call.ts";
import { stack } from "./support/stack.ts";
import { patience, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * A session of evaluations through the front end: the manager prepares it with a mouse, the evaluator judges with the
 * keyboard alone, the applicant reads what was published. Each test goes on from where the one before left everybody.
 */

const slug = "les-ateliers-du-mole";
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let browser: Browser;
let owner: Visitor;
let judge: Visitor;
let applicant: Visitor;
let dossierId: string;

beforeAll(async () => {
  browser = await openBrowser();
  owner = await visitor(browser, "Aurore Bastien", "aurore.bastien@mole.test");
  judge = await visitor(browser, "Ismaël Kerouanton", "ismael.kerouanton@jury.test");
  applicant = await visitor(browser, "Pauline Zygmunt", "pauline.zygmunt@marionnettes.test");
  const { programmeId } = await openCall(await account(owner), slug);
  ({ dossierId } = await apply(slug, programmeId, applicant, "Les Ombres du canal"));
  const other = { name: "Victor Abadie", email: "victor.abadie@fanfare.test" };
  await apply(slug, programmeId, other, "Fanfare des quais");
  await account(judge);
  await signIn(owner);
  await signIn(applicant);
});
afterAll(() => browser.close());

test("the manager prepares a session: criteria, a phase, an evaluator, dossiers spread", async () => {
  const { page } = owner;
  await page.goto(`/admin/${slug}/evaluations`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Créer une session" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Créer une session" });
  await dialog.getByLabel("Nom de la session").fill("Comité de printemps");
  await dialog.getByRole("button", { name: "Créer une session" }).click();
  await page.getByRole("heading", { name: "Comité de printemps" }).waitFor();
  await page.getByText("Avant d’ouvrir").waitFor();
  await expectAccessible(page);

  await page.getByRole("tab", { name: "Grille" }).click();
  await page.getByRole("button", { name: "Note", exact: true }).click();
  await page.getByLabel("Intitulé · Note").fill("Intérêt du projet");
  await page.getByRole("button", { name: "Texte", exact: true }).click();
  await page.getByLabel("Intitulé · Texte").fill("Un mot pour la compagnie");
  const word = page.getByRole("region", { name: "Un mot pour la compagnie" });
  await word.getByRole("button", { name: "Afficher sous condition" }).click();
  await word.getByLabel("Comparaison").selectOption("est au moins");
  await word.getByLabel("Valeur").fill("2");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Enregistré.").waitFor();
  await expectAccessible(page);

  await page.getByRole("tab", { name: "Règles" }).click();
  await page.getByRole("button", { name: "Ajouter une phase" }).click();
  await page.getByLabel("Nom de la phase").fill("Lecture");
  await page.getByRole("region", { name: "Lecture" }).waitFor();
  await page.getByRole("button", { name: "Enregistrer" }).nth(1).click();
  await page.getByText("Enregistré.").last().waitFor();
  await expect.poll(() => page.getByLabel("Adresse de l’association").isChecked(), within).toBe(false);
  await expectAccessible(page);

  await page.getByRole("tab", { name: "Évaluateurs" }).click();
  await page.getByRole("button", { name: "Inviter des évaluateurs" }).click();
  await page.getByLabel("Personnes à inviter").fill(`${judge.email} ${judge.name}`);
  await page.getByRole("button", { name: "Envoyer les invitations" }).click();
  await page.getByRole("row", { name: judge.name }).waitFor();
  await expectAccessible(page);

  await page.getByRole("tab", { name: "Dossiers" }).click();
  await page.getByRole("button", { name: "Ajouter des dossiers" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ajouter des dossiers" }).click();
  await page.getByRole("row", { name: applicant.name }).waitFor();
  await page.getByLabel("Évaluations par dossier").fill("1");
  await page.getByRole("button", { name: "Répartir automatiquement" }).click();
  await page.getByText(/2 évaluation\(s\) confiée\(s\)/).waitFor();
  await expectAccessible(page);
  await page.getByRole("combobox", { name: "Évaluateurs" }).selectOption("Sans évaluateur");
  await page.getByRole("row", { name: applicant.name }).waitFor({ state: "detached" });
  await page.getByRole("tab", { name: "Règles" }).click();
  await page.getByRole("button", { name: "Vérifier l’anonymat" }).click();
  await page.getByText(/Rien dans les 2 dossiers de la session ne dit qui candidate/).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ouvrir la session" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ouvrir la session" }).click();
  await page.getByText("Ouverte", { exact: true }).first().waitFor();
});

test("the evaluator accepts, reads, marks and finalises with the keyboard alone", async () => {
  const { page, email } = judge;
  const mail = await waitForMail(stack().apiUrl, email, /vous invite à évaluer/, { within: patience });
  expect(mail.text).not.toContain("Zygmunt");
  await page.goto(linkIn(mail, /evaluations/));
  await tabTo(page, page.getByLabel("Adresse e-mail"));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel("Mot de passe", { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await pressOn(page, page.getByRole("button", { name: "J’accepte" }));
  await pressOn(page, page.getByRole("link", { name: "Évaluer le suivant" }));
  await expectAccessible(page);
  await expect.poll(() => page.getByText("Les Ombres du canal").count(), within).toBe(0);

  await pressOn(page, page.getByRole("button", { name: "Aucun conflit, je commence" }));
  await page.getByRole("heading", { name: "Les Ombres du canal" }).waitFor();
  await expect.poll(() => page.getByText(/zygmunt/i).count(), within).toBe(0);
  await expectAccessible(page);
  await expect.poll(() => page.getByLabel("Un mot pour la compagnie").count(), within).toBe(0);
  await mark(4, "Un spectacle qui nous ressemble.");
  await page.getByText("80", { exact: false }).first().waitFor();
  await page.keyboard.press("Control+Enter");

  await pressOn(page, page.getByRole("button", { name: "Aucun conflit, je commence" }));
  await page.getByRole("heading", { name: "Fanfare des quais" }).waitFor();
  await markWithoutNetwork();
  await mark(2, "À resserrer.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Vous avez tout évalué. Merci !").waitFor();
  await expectAccessible(page);
});

/** What is typed while nothing can be sent outlives the page, and is sent once something can. */
async function markWithoutNetwork(): Promise<void> {
  const { page } = judge;
  const lowest = page.getByRole("radio", { name: "0", exact: true });
  await page.route("**/evaluation", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await tabTo(page, lowest);
  await page.keyboard.press("Space");
  await page.getByText(/conservé sur cet appareil/).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Fanfare des quais" }).waitFor();
  await expect.poll(() => lowest.isChecked(), within).toBe(true);
  await page.unroute("**/evaluation");
  await page.getByText(/^Enregistré/).waitFor();
}

/** The first mark of a scale takes the focus: arrows choose. */
async function mark(points: number, words: string): Promise<void> {
  const { page } = judge;
  await tabTo(page, page.getByRole("radio", { name: "0", exact: true }));
  await page.keyboard.press("Space");
  for (let step = 0; step < points; step++) await page.keyboard.press("ArrowRight");
  await tabTo(page, page.getByLabel("Un mot pour la compagnie").last());
  await page.keyboard.type(words);
  await page.getByText(/^Enregistré/).waitFor();
}

test("a view of the results keeps the best, and a decision is prepared from it", async () => {
  const { page } = owner;
  await page.getByRole("tab", { name: "Résultats" }).click();
  await page.reload();
  await page.getByRole("row").nth(2).waitFor();
  await page.getByRole("button", { name: "Nouvelle vue" }).click();
  const editor = page.getByRole("dialog", { name: "Nouvelle vue" });
  await editor.getByLabel("Nom de la vue").fill("À retenir");
  await editor.getByRole("button", { name: "Ajouter un filtre" }).click();
  await editor.getByLabel("Colonne", { exact: true }).selectOption("Moyenne");
  await editor.getByLabel("Comparaison").selectOption("au moins");
  await editor.getByLabel("Valeur").fill("60");
  await expectAccessible(page);
  await editor.getByRole("button", { name: "Enregistrer la vue" }).click();
  await editor.waitFor({ state: "detached" });
  const kept = page.getByRole("row", { name: applicant.name });
  await kept.waitFor();
  await page.getByRole("row", { name: "Victor Abadie" }).waitFor({ state: "detached" });
  await kept.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Agir sur la sélection" }).click();
  await page.getByRole("menuitem", { name: "Préparer une décision" }).click();
  const preparing = page.getByRole("dialog", { name: "Préparer une décision" });
  await preparing.getByLabel("Message aux candidats").fill("Le jury a aimé votre projet.");
  await preparing.getByRole("button", { name: "Appliquer à 1 dossier" }).click();
  await preparing.getByText("1 dossier traité.").waitFor();
  await preparing.getByRole("button", { name: "Fermer" }).last().click();
  await page.getByRole("button", { name: "Tous", exact: true }).click();
  await page.getByRole("row", { name: "Victor Abadie" }).waitFor();
  await kept.getByText("Accepté").waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Décisions préparées" }).click();
  await page.getByText("Le jury a aimé votre projet.").waitFor();
  await expect.poll(() => page.getByText(applicant.name).count(), within).toBeGreaterThan(0);
  await expect.poll(() => page.getByText("Victor Abadie").count(), within).toBe(0);
  await page.goBack();
});

test("the manager reads the ranking and the evaluations, closes and publishes chosen texts", async () => {
  const { page } = owner;
  const best = page.getByRole("row").nth(1);
  await best.getByText(applicant.name).waitFor();
  await expect.poll(() => best.innerText(), within).toContain("80");
  await expectAccessible(page);
  await best.getByRole("link", { name: applicant.name }).click();
  await page.getByText("Un spectacle qui nous ressemble.").waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Résultats", exact: true }).click();
  await page.getByRole("link", { name: "Victor Abadie" }).click();
  await page.getByRole("button", { name: "Renvoyer en brouillon" }).click();
  const returning = page.getByRole("dialog", { name: "Renvoyer en brouillon" });
  await returning.getByLabel("Motif").fill("Un critère oublié.");
  await returning.getByRole("button", { name: "Renvoyer en brouillon" }).click();
  await returning.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Résultats", exact: true }).click();
  await page.getByRole("button", { name: "Clore la session" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Clore la session" }).click();
  await page.getByText("Close", { exact: true }).first().waitFor();
  await readsWhyNothingCanBeMarked();
  await page.getByRole("button", { name: "Publier les résultats" }).click();
  const dialog = page.getByRole("dialog", { name: "Publier les résultats" });
  await dialog.getByRole("checkbox", { name: "Un mot pour la compagnie" }).check();
  await dialog.getByLabel("Mot de l’organisation").fill("Merci pour votre confiance.");
  await dialog.getByRole("button", { name: "Publier les résultats" }).click();
  await page.getByText("Résultats publiés", { exact: true }).first().waitFor();
});

/** What was being written when the session closed is still read, and says why it is written no more. */
async function readsWhyNothingCanBeMarked(): Promise<void> {
  const { page } = judge;
  await page.reload();
  await page.getByRole("link", { name: /Fanfare des quais/ }).click();
  const grid = page.getByRole("region", { name: "Votre évaluation" });
  await grid.getByText("La session est close.").waitFor();
  await expect
    .poll(() => grid.getByRole("radio", { name: "2", exact: true }).isDisabled(), within)
    .toBe(true);
}

test("the applicant reads the words chosen for them, and no name", async () => {
  const { page, email } = applicant;
  const mail = await waitForMail(stack().apiUrl, email, /Les évaluations de votre dossier/, {
    within: patience,
  });
  expect(mail.text).not.toContain("Kerouanton");
  await page.goto(`/${slug}/dossiers/${dossierId}`);
  await page.getByText("Un spectacle qui nous ressemble.").waitFor();
  await page.getByText("Merci pour votre confiance.").waitFor();
  await expect.poll(() => page.getByText(/Kerouanton/).count(), within).toBe(0);
  await expectAccessible(page);
});
