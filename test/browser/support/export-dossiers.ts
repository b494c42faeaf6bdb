import type { Page } from "playwright-core";

import { downloaded } from "./visitor.ts";

/** Asks for an export of the whole list, the `rank`-th of its organisation, and downloads it once it is ready. */
export async function exportDossiers(page: Page, rank: number, format: RegExp) {
  await page.getByRole("link", { name: "Dossiers" }).first().click();
  return exportList(page, rank, format);
}

/** The same for the list as it is shown. */
export async function exportList(page: Page, rank: number, format: RegExp) {
  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("radio", { name: format }).check();
  await page.getByRole("button", { name: "Préparer l’export" }).click();
  await page.getByRole("link", { name: "Voir mes exports" }).click();
  await page.getByRole("row").nth(rank).waitFor();
  const latest = page.getByRole("row").nth(1);
  await latest.getByText("Prêt").waitFor();
  return downloaded(page, () => latest.getByRole("link", { name: "Télécharger" }).click());
}
