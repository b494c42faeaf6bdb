import type { Page } from "playwright-core";

/** From the page of the team: asks someone in, and waits until the API has taken it. */
export async function inviteStaff(page: Page, email: string, role: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Inviter une personne" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Inviter une personne" });
  await dialog.getByLabel("Adresse e-mail").fill(email);
  await dialog.getByRole("radio", { name: role }).check();
  await dialog.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await dialog.waitFor({ state: "hidden" });
}
