import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { openBrowser } from "./support/browser.ts";
import { account, apply, openCall, signIn } from "./support/open-call.ts";
import { visitor, within, type Visitor } from "./support/visitor.ts";

/* A list that goes on: its pages follow one another, stand in the address, and together say everything once. */

const slug = "les-ateliers-du-canal";
const sent = 22;
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

let browser: Browser;
let manager: Visitor;

beforeAll(async () => {
  browser = await openBrowser();
  const owner = { name: "Maud Kervella", email: "maud.kervella@exemple.fr" };
  const { programmeId } = await openCall(await account(owner), slug);
  for (let rank = 1; rank <= sent; rank += 1) {
    const identity = { name: `Atelier ${rank}`, email: `atelier-${rank}@exemple.fr` };
    await apply(slug, programmeId, identity, `Projet ${rank}`);
  }
  manager = await visitor(browser, owner.name, owner.email);
  await signIn(manager);
});
afterAll(() => browser.close());

test("a manager goes to the next dossiers and back, and a page that is loaded again is the same", async () => {
  const { page } = manager;
  const applicants = page.getByRole("link", { name: /^Atelier \d+$/ });
  const pages = page.getByRole("navigation", { name: "Pages" });
  await page.goto(`/admin/${slug}/dossiers`);
  await expect.poll(() => applicants.count(), within).toBe(20);
  const first = await applicants.allInnerTexts();
  expect(await pages.getByRole("button", { name: "Précédent" }).isDisabled()).toBe(true);
  await pages.getByRole("button", { name: "Suivant" }).click();
  await expect.poll(() => applicants.count(), within).toBe(sent - 20);
  const last = await applicants.allInnerTexts();
  expect(new Set([...first, ...last]).size).toBe(sent);
  expect(await pages.getByRole("button", { name: "Suivant" }).isDisabled()).toBe(true);
  await page.reload();
  await expect.poll(() => applicants.allInnerTexts(), within).toEqual(last);
  await page.goBack();
  await expect.poll(() => applicants.allInnerTexts(), within).toEqual(first);
});
