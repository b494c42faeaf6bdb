import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { expectAccessible } from "./support/accessible.ts";
import { asking } from "./support/asking.ts";
import { codeOf } from "./support/authenticator.ts";
import { openBrowser } from "./support/browser.ts";
import { stack } from "./support/stack.ts";
import { comeBack, password, signUp, visitor, within, type Visitor } from "./support/visitor.ts";

/* Someone protects their account, then opens their organisation to another software and closes it again. */

const slug = "la-maison-des-clefs";
let browser: Browser;
let owner: Visitor;
let recoveryCode = "";

beforeAll(async () => {
  browser = await openBrowser();
  owner = await visitor(browser, "Solène Guéguen", "solene.gueguen@exemple.fr");
  await owner.page.goto("/sign-up");
  await signUp(owner);
  await asking(owner.page)("/organisations", { body: { name: "La Maison", slug } });
}, 60_000);
afterAll(() => browser.close());

test("a session that another device opened is seen and closed", async () => {
  const elsewhere = await visitor(browser, owner.name, owner.email);
  await comeBack(elsewhere);
  const session = () => asking(elsewhere.page)<{ session: unknown }>("/session");
  expect((await session()).session).not.toBeNull();
  const { page } = owner;
  await page.goto("/account?tab=security");
  await page.getByRole("button", { name: "Fermer la session" }).click();
  await page.getByText("Session fermée").waitFor();
  expect((await session()).session).toBeNull();
});

test("a second step is turned on with the key of an application, and gives recovery codes once", async () => {
  const { page } = owner;
  await page.getByRole("button", { name: "Activer" }).click();
  await page.getByLabel("Mot de passe actuel").first().fill(password);
  await page.getByRole("button", { name: "Activer" }).click();
  const key = await page.getByLabel("Clé", { exact: true }).innerText();
  await expectAccessible(page);
  await page.getByLabel("Code à 6 chiffres").fill(codeOf(key));
  await page.getByRole("button", { name: "Confirmer" }).click();
  await page.getByText("Vos codes de secours").waitFor();
  await expectAccessible(page);
  recoveryCode = await page.getByRole("listitem").locator("code").first().innerText();
  await page.getByRole("button", { name: "C’est fait, je les ai conservés" }).click();
  await expect.poll(() => page.getByText("Activée", { exact: true }).innerText(), within).toBe("Activée");
});

test("the password alone no longer opens the account: a code does, and a recovery code once", async () => {
  const { page } = owner;
  await page.getByRole("button", { name: "Se déconnecter" }).first().click();
  await page.goto("/sign-in");
  await page.getByLabel("Adresse e-mail").fill(owner.email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("heading", { name: "Vérification en deux étapes" }).waitFor();
  await expectAccessible(page);
  await page.getByLabel("Code de vérification").fill("000000");
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("alert").first().waitFor();
  await page.getByLabel("Code de vérification").fill(recoveryCode);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/sign-in");
  expect(await asking(page)<{ session: unknown }>("/session")).not.toEqual({ session: null });
});

test("a key opens the organisation to a software, and no longer once it is revoked", async () => {
  const { page } = owner;
  await page.goto(`/admin/${slug}/api-keys`);
  await page.getByRole("button", { name: "Créer une clé" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nom").fill("Site web");
  await dialog.getByRole("checkbox").first().check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Créer une clé" }).click();
  await dialog.getByText("Copiez-la maintenant").waitFor();
  const secret = await dialog.locator("code").innerText();
  const ask = () =>
    fetch(`${stack().apiUrl}/v1/organisations/${slug}`, { headers: { Authorization: `Bearer ${secret}` } });
  expect((await ask()).status).toBe(200);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Actions sur Site web" }).click();
  await page.getByRole("menuitem", { name: "Révoquer" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Site web");
  await page.getByRole("dialog").getByRole("button", { name: "Révoquer" }).click();
  await page.getByText("Clé révoquée").waitFor();
  expect((await ask()).status).toBe(401);
});

test("a webhook is connected, shows its secret once, is looked at, and switched off", async () => {
  const { page } = owner;
  await page.goto(`/admin/${slug}/webhooks`);
  await page.getByRole("button", { name: "Créer un webhook" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Adresse").fill("https://127.1/parvis");
  await dialog.getByRole("button", { name: "Créer un webhook" }).click();
  await dialog.getByText("ni adresse IP").first().waitFor();
  await expectAccessible(page);
  await dialog.getByLabel("Adresse").fill("https://exemple.fr/parvis");
  await dialog.getByRole("button", { name: "Créer un webhook" }).click();
  await dialog.getByText("Copiez-le maintenant").waitFor();
  expect(await dialog.locator("code").innerText()).toMatch(/^whsec_/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Actions sur https://exemple.fr/parvis" }).click();
  await page.getByRole("menuitem", { name: "Désactiver" }).click();
  await page.getByText("Webhook désactivé").waitFor();
  await page.getByRole("link", { name: "https://exemple.fr/parvis" }).click();
  await page.getByText("Aucun envoi ces 30 derniers jours").waitFor();
  await expectAccessible(page);
});
