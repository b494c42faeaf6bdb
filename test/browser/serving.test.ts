import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { openBrowser } from "./support/browser.ts";
import { stack } from "./support/stack.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("the reference of the API is shown from this site alone", async () => {
  const { webUrl } = stack();
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== webUrl) elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${webUrl}/docs/`);
  await page.getByRole("heading", { name: "Parvis", exact: true }).waitFor();
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a problem leads to its explanation", async () => {
  const { webUrl } = stack();
  const page = await browser.newPage();
  const answer = await page.request.get(`${webUrl}/v1/organisations/inconnue`);
  const { type, code } = (await answer.json()) as { type: string; code: string };
  await page.goto(`${webUrl}${type}`);
  expect(await page.locator(`#${code} h2`).innerText()).toContain("sign_in_required");
  await page.close();
});

test("a browser keeps the session cookie that this site sets", async () => {
  const { webUrl } = stack();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${webUrl}/set`, (route) =>
    route.fulfill({
      body: "ok",
      headers: { "Set-Cookie": "__Host-parvis=x; Path=/; Secure; HttpOnly; SameSite=Lax" },
    }),
  );
  await page.goto(`${webUrl}/set`);
  expect((await context.cookies(webUrl)).map(({ name }) => name)).toContain("__Host-parvis");
  await context.close();
});
