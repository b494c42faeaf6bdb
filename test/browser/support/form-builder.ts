import type { Page } from "playwright-core";

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

export async function nameChoices(page: Page, ...choices: string[]): Promise<void> {
  for (const [index, choice] of choices.entries()) {
    await page.getByRole("textbox", { name: `Choix ${index + 1}`, exact: true }).fill(choice);
  }
}
