import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { enter, person, type Person } from "../../scripts/demo/person.ts";
import { expectAccessible } from "./support/accessible.ts";
import { openBrowser } from "./support/browser.ts";
import { addField } from "./support/form-builder.ts";
import { waitForMail } from "./support/mailbox.ts";
import { stack } from "./support/stack.ts";
import { downloaded, patience, signUp, taken, visitor, within, type Visitor } from "./support/visitor.ts";

/*
 * The work of a manager on a call: build its form, see what comes in through a view, act on many dossiers, tell all of
 * them together, export. Each test goes on from where the one before left everybody.
 */

const slug = "scenes-du-midi";
const programme = "Aide aux tournées 2027";
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let browser: Browser;
let owner: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  owner = await visitor(browser, "Nadia Ferrand", "nadia.ferrand-midi@exemple.fr");
});
afterAll(() => browser.close());

test("a call is built and published", async () => {
  const { page } = owner;
  await page.goto("/sign-up?next=/organisations/new");
  await signUp(owner);
  await page.goto("/organisations/new");
  await page.getByLabel("Nom de l’organisation").fill("Scènes du Midi");
  await page.getByText("Cette adresse est libre.").waitFor();
  await page.getByRole("main").getByRole("button", { name: /Créer/ }).click();
  await page.waitForURL(`**/admin/${slug}`);
  await page.getByRole("link", { name: "Programmes" }).first().click();
  await page.getByRole("button", { name: "Créer un programme" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Créer un programme" });
  await dialog.getByLabel("Nom du programme").fill(programme);
  await dialog.getByRole("button", { name: "Créer un programme" }).click();
  await page.getByRole("heading", { name: programme }).waitFor();
  await page.getByRole("tab", { name: "Présentation et dates" }).click();
  await page.getByLabel("Présentation complète").fill("Une aide pour jouer ailleurs.");
  await page.getByRole("button", { name: "Enregistrer" }).first().click();
  await page.getByText("Modifications enregistrées").last().waitFor();
  await page.getByRole("tab", { name: "Formulaire" }).click();
  await page.getByLabel("Titre de l’étape").fill("Votre tournée");
  await addField(page, "Texte court", "Titre du spectacle");
  const isSaved = taken(page, "Nombre de dates");
  await addField(page, "Nombre", "Nombre de dates");
  await isSaved;
  await page.getByRole("tab", { name: "Publication" }).click();
  await page.getByText("Le formulaire est prêt").waitFor();
  await page.getByRole("button", { name: "Publier le programme" }).click();
  await expect.poll(() => page.getByText("En ligne sur votre portail").innerText(), within).not.toBe("");
});

type Own = { definition: { steps: { sections?: { fields: { id: string; label: string }[] }[] }[] } };

/** A dossier sent by somebody with an account of their own. */
async function send(
  who: Person,
  programmeId: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> {
  const base = `/organisations/${slug}`;
  await enter(stack(), who);
  const { id } = await who.ask<{ id: string }>(`${base}/programmes/${programmeId}/dossiers`, { body: {} });
  const path = `${base}/my/dossiers/${id}`;
  const { definition } = await who.ask<Own>(path);
  const fields = definition.steps.flatMap(({ sections = [] }) =>
    sections.flatMap((section) => section.fields),
  );
  for (const { id: fieldId, label } of fields)
    await who.ask(`${path}/answers/${fieldId}`, {
      method: "PUT",
      body: { value: answers[label], version: 0 },
    });
  await who.ask(`${path}/submit`, { body: {} });
}

const applicants = [
  { name: "Ana Costa", email: "ana.costa@exemple.fr", dates: 4 },
  { name: "Bao Nguyen", email: "bao.nguyen@exemple.fr", dates: 25 },
  { name: "Chloé Martin", email: "chloe.martin@exemple.fr", dates: 12 },
];

test("a view shows the dossiers that its filter keeps, in its order, with the answer it names", async () => {
  const { page } = owner;
  const listed = await page.request.get(`/v1/organisations/${slug}/programmes`);
  const { data } = (await listed.json()) as { data: { id: string }[] };
  for (const [rank, { dates, ...identity }] of applicants.entries()) {
    const who = person(stack(), { ...identity, password: "quatre hérons sur la digue" }, 60 + rank);
    await send(who, data[0]?.id ?? "", {
      "Titre du spectacle": `Tournée de ${identity.name}`,
      "Nombre de dates": dates,
    });
  }
  await page.getByRole("link", { name: "Dossiers" }).first().click();
  await page.getByRole("combobox", { name: "Programme" }).selectOption(programme);
  await page.getByRole("row").nth(1).waitFor();
  await page.getByRole("button", { name: "Nouvelle vue" }).click();
  const editor = page.getByRole("dialog", { name: "Nouvelle vue" });
  await editor.getByLabel("Nom de la vue").fill("Longues tournées");
  await editor.getByLabel("Ajouter une colonne").selectOption("Nombre de dates");
  await editor.getByRole("button", { name: "Monter Nombre de dates" }).click();
  await editor.getByRole("button", { name: "Ajouter un filtre" }).click();
  await editor.getByLabel("Colonne", { exact: true }).selectOption("Nombre de dates");
  await editor.getByLabel("Comparaison").selectOption("au moins");
  await editor.getByLabel("Valeur").fill("10");
  await editor.getByLabel("Ordre").first().selectOption("Nombre de dates");
  await expectAccessible(page);
  await editor.getByRole("button", { name: "Enregistrer la vue" }).click();
  await editor.waitFor({ state: "hidden" });
  await page.getByRole("link", { name: "Bao Nguyen" }).waitFor();
  const names = await page.getByRole("row").getByRole("link").allInnerTexts();
  expect(names.filter((text) => / /.test(text))).toEqual(["Bao Nguyen", "Chloé Martin"]);
  await page
    .getByRole("row", { name: /Bao Nguyen/ })
    .getByText("25")
    .waitFor();
  await expectAccessible(page);
});

test("a decision is prepared for many at once, and nobody is told", async () => {
  const { page } = owner;
  await page.getByLabel("Tout sélectionner").or(page.getByRole("checkbox").first()).first().check();
  await page.getByRole("button", { name: "Agir sur la sélection" }).click();
  await page.getByRole("menuitem", { name: "Préparer une décision" }).click();
  const dialog = page.getByRole("dialog", { name: "Préparer une décision" });
  await dialog.getByLabel("Message aux candidats").fill("Votre tournée nous enchante.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Appliquer à 2 dossiers" }).click();
  await expect.poll(() => dialog.getByText("2 dossiers traités.").innerText(), within).not.toBe("");
  await dialog.getByRole("button", { name: "Fermer" }).last().click();
});

test("the mails are read before they leave, then all of them leave together", async () => {
  const { page } = owner;
  await page.getByRole("link", { name: "Décisions préparées" }).click();
  await page.getByText("Votre tournée nous enchante.").first().waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Appliquer 2 décisions" }).click();
  const confirm = page.getByRole("dialog", { name: "Appliquer et prévenir les candidats ?" });
  await confirm.getByRole("button", { name: "Appliquer 2 décisions" }).click();
  await page.getByText("2 dossiers traités.").waitFor();
  for (const { email } of applicants.slice(1)) {
    const mail = await waitForMail(stack().apiUrl, email, /Réponse à votre dossier/, { within: patience });
    expect(mail.text).toContain("Votre tournée nous enchante.");
  }
  await page.getByRole("dialog").getByRole("button", { name: "Fermer" }).last().click();
});

test("the view is exported with its rows and its columns", async () => {
  const { page } = owner;
  await page.getByRole("link", { name: "Dossiers" }).first().click();
  await page.getByRole("combobox", { name: "Programme" }).selectOption(programme);
  await page.getByRole("button", { name: "Longues tournées" }).click();
  await page.getByRole("link", { name: "Bao Nguyen" }).waitFor();
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByText("La vue « Longues tournées »").waitFor();
  await page.getByRole("button", { name: "Préparer l’export" }).click();
  await page.getByRole("link", { name: "Voir mes exports" }).click();
  const latest = page.getByRole("row").filter({ hasText: "Prêt" }).first();
  await latest.waitFor();
  const { bytes } = await downloaded(page, () => latest.getByRole("link", { name: "Télécharger" }).click());
  const lines = bytes.toString("utf8").split("\r\n");
  expect(lines[0]).toContain("Nombre de dates");
  expect(lines.slice(1, 3).map((line) => /Bao|Chloé/.exec(line)?.[0])).toEqual(["Bao", "Chloé"]);
});
