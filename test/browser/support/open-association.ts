import { type Visitor, signUp } from "./visitor.ts";

/** Somebody opens an organisation and switches modules on, from the home page to the settings. */
export async function openAssociation(owner: Visitor, name: string, ...modules: string[]): Promise<void> {
  const { page } = owner;
  await page.goto("/organisations/new");
  await signUp(owner);
  await page.getByLabel("Nom de l’organisation").fill(name);
  await page.getByText("Cette adresse est libre.").waitFor();
  await page.getByRole("main").getByRole("button", { name: /Créer/ }).click();
  await page.waitForURL("**/admin/**");
  await page.getByRole("link", { name: "Réglages" }).click();
  for (const module of modules) {
    await page.getByRole("switch", { name: module }).click();
    await page.getByRole("link", { name: module, exact: true }).waitFor();
  }
}
