import type { Page } from "playwright-core";

/** Types a card on the hosted page and comes back. */
export async function typeCard(page: Page, number: string, holder: string): Promise<void> {
  await page.getByLabel("Titulaire de la carte").fill(holder);
  await page.getByLabel("Numéro de carte").fill(number);
  await page.getByLabel("Expiration (MM/AA)").fill("12/30");
  await page.getByLabel("Cryptogramme (CVC)").fill("123");
  await page.getByRole("button", { name: "Enregistrer" }).click();
}

export async function typeAddress(page: Page, name: string): Promise<void> {
  await page.getByLabel("Nom ou raison sociale").fill(name);
  await page.getByLabel("E-mail de facturation").fill("compta@exemple.fr");
  await page.getByLabel("Adresse", { exact: true }).fill("12 quai du Port");
  await page.getByLabel("Code postal").fill("83000");
  await page.getByLabel("Ville").fill("Toulon");
  await page.getByRole("button", { name: "Suivant" }).click();
}

/** Ticks what has to be accepted, pays, and waits for the page of the order. */
export async function acceptAndPay(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Pour finir, votre accord" }).waitFor();
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: /^(Payer|Programmer)/ }).click();
  await page.waitForURL(/account\/orders\//);
}
