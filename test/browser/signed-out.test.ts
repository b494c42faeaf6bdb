import { readFileSync } from "node:fs";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openAssociation } from "./support/open-association.ts";
import { openBrowser } from "./support/browser.ts";
import { visitor, type Visitor } from "./support/visitor.ts";

let browser: Browser;
let someone: Visitor;
let slug = "";

beforeAll(async () => {
  browser = await openBrowser();
  const owner = await visitor(browser, "Odile Ferrand", `odile.${Date.now()}@exemple.fr`);
  await openAssociation(owner, `La Maison ouverte ${Date.now()}`, "Formations");
  slug = /admin\/([^/]+)/.exec(owner.page.url())?.[1] ?? "";
  await owner.context.close();
  someone = await visitor(browser, "Paul Absent", "paul@exemple.fr");
}, 120_000);
afterAll(() => browser.close());

/** The addresses of a file of routes, with something in the place of what they name. */
const pathsOf = (file: string): string[] =>
  [...readFileSync(`web/src/app/routes/${file}.ts`, "utf8").matchAll(/path: "([^"]+)"/g)]
    .map(([, path = ""]) => path)
    .filter((path) => path !== "/$slug")
    .map((path) => path.replaceAll(/\$\w+/g, "quelque-chose"));

test.each(pathsOf("portal"))("nobody signed in at %s: a page, or signing in and back here", async (path) => {
  const { page } = someone;
  const here = `/${slug}${path === "/" ? "" : path}`;
  await page.goto(here);
  await page.getByRole("heading").first().waitFor();
  // A page that leads elsewhere again and again never answers.
  const { pathname, searchParams } = new URL(await page.evaluate<string>("location.href"));
  expect([pathname, searchParams.get("next")]).toSatisfy(
    ([at, next]) => at.startsWith(`/${slug}`) || (at === "/sign-in" && next === here),
  );
});

test("what is one’s own leads to signing in, with the choices of its list", async () => {
  const { page } = someone;
  for (const mine of [
    "dossiers",
    "provider/requests",
    "provider/engagements?set=ongoing",
    "provider/subscription",
  ]) {
    await page.goto(`/${slug}/${mine}`);
    await page.getByRole("heading", { name: "Heureux de vous revoir" }).waitFor();
    expect(new URL(page.url()).searchParams.get("next")).toBe(`/${slug}/${mine}`);
  }
});
