import type { Page } from "playwright-core";

import { taken } from "./visitor.ts";

/** In the form of a new programme: two steps, a field of each common kind, all saved by the API. */
export async function buildTwoSteps(page: Page): Promise<void> {
  await page.getByLabel("Titre de l’étape").fill("Votre projet");
  await addField(page, "Texte court", "Titre du spectacle");
  await addField(page, "Choix unique", "Discipline", () => nameChoices(page, "Théâtre", "Danse"));
  await addField(page, "Date", "Première représentation");
  await page.getByRole("button", { name: "Ajouter une étape" }).click();
  await page.getByRole("menuitem", { name: "Formulaire" }).click();
  await page.getByLabel("Titre de l’étape").fill("Vos moyens");
  await addField(page, "Nombre", "Interprètes");
  const isSaved = taken(page, "Plaquette");
  await addField(page, "Fichier", "Plaquette");
  await isSaved;
}

/** Adds a required field to the step that is open, and sets it up. */
export async function addField(
  page: Page,
  type: string,
  label: string,
  setUp?: () => Promise<void>,
): Promise<void> {
  await page.getByRole("button", { name: "Ajouter un champ" }).click();
  await page.getByRole("menuitem", { name: type, exact: true }).click();
  await page.getByLabel("Intitulé").fill(label);
  await page.getByRole("switch", { name: "Réponse obligatoire" }).check();
  await setUp?.();
}

async function nameChoices(page: Page, ...choices: string[]): Promise<void> {
  for (const [index, choice] of choices.entries()) {
    await page.getByRole("textbox", { name: `Choix ${index + 1}`, exact: true }).fill(choice);
  }
}
