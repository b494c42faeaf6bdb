import { expect } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";

import { changeFacts } from "./facts.ts";
import { witness } from "./witness.ts";
import { linkIn, waitForMail } from "./mailbox.ts";
import { stack } from "./stack.ts";

/** Someone in front of their own browser, with a mailbox. */
export type Visitor = { name: string; email: string; page: Page; context: BrowserContext };

/** Slow machines take their time: what a page waits for may come late, in milliseconds. */
export const patience = 30_000;
/** For what a page shows in its own time. */
export const within = { timeout: patience };
export const password = "quatre hérons sur la digue";

export async function visitor(browser: Browser, name: string, email: string): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: stack().webUrl,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
  });
  await travel(context);
  witness(context);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return { name, email, page, context };
}

let addresses = 0;

/** Walks are quicker than anybody, and share the loopback: each visitor calls from an address of their own, then from others. */
async function travel(context: BrowserContext, callsFromOne = 150): Promise<void> {
  const move = () =>
    context.setExtraHTTPHeaders({
      "CF-Connecting-IP": `198.51.${Math.floor(++addresses / 250)}.${addresses % 250}`,
    });
  let calls = 0;
  context.on("request", (request) => {
    if (request.url().includes("/v1/") && ++calls % callsFromOne === 0) void move();
  });
  await move();
}

/** Opens the page that a link of a mail leads to. */
export async function followMail({ email, page }: Visitor, subject: RegExp, link: RegExp): Promise<void> {
  const mail = await waitForMail(stack().apiUrl, email, subject, { within: patience });
  await page.goto(linkIn(mail, link));
}

/** Makes an account from wherever the page offers it: name and address, the link of the mail, then a password. */
export async function signUp(someone: Visitor): Promise<void> {
  const { page, name, email } = someone;
  // Everyone here sits behind one address, which a crowd of sign-ups would slow down: an hour passes between them.
  await changeFacts("delete from attempts");
  await page.getByLabel("Prénom et nom").fill(name);
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await page.getByRole("heading", { name: "Consultez votre boîte de réception" }).waitFor();
  await followMail(someone, /Confirmez votre adresse/, /sign-up/);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Terminer l’inscription" }).click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith("/sign-up"));
}

/** Opens a session again, in place of one that time has ended. */
export async function comeBack({ page, email, context }: Visitor): Promise<void> {
  await context.clearCookies();
  const answer = await page.request.post("/v1/sign-in", {
    data: { email, password },
    headers: { Origin: stack().webUrl },
  });
  if (!answer.ok())
    throw new Error(`${email} could not come back: ${answer.status()} ${await answer.text()}`);
}

/** What a click downloads: its name and its bytes. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Waits until the API has taken a writing that mentions these words. Asked before it is made. */
export async function taken(page: Page, words: string): Promise<void> {
  const response = await page.waitForResponse(
    (answer) => answer.request().method() === "PUT" && (answer.request().postData() ?? "").includes(words),
  );
  expect(response.status()).toBe(200);
}
