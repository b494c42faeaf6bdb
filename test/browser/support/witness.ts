import type { BrowserContext, Page } from "playwright-core";
import { afterEach } from "vitest";

/** What each visitor was refused lately, to be told when their walk fails. */
const seen = new Map<BrowserContext, string[]>();

export function witness(context: BrowserContext): void {
  const refusals: string[] = [];
  seen.set(context, refusals);
  context.on("response", (answer) => {
    const { pathname } = new URL(answer.url());
    if (answer.status() >= 400) refusals.push(`${answer.status()} ${answer.request().method()} ${pathname}`);
  });
  context.on("requestfailed", (request) => {
    refusals.push(`${request.failure()?.errorText} ${request.method()} ${new URL(request.url()).pathname}`);
  });
  context.on("weberror", (error) => void refusals.push(`error ${error.error().message}`));
  context.on("close", () => seen.delete(context));
}

/** The words of a page, without its menus. */
const shown = (page: Page): Promise<string> =>
  page
    .locator("main, [role=dialog], [role=alert], [role=status]")
    .allInnerTexts()
    .then((texts) => texts.join(" | ").replaceAll(/\s+/g, " ").slice(0, 1500))
    .catch((error: unknown) => String(error));

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  for (const [context, refusals] of seen)
    for (const page of context.pages())
      process.stderr.write(
        `${page.url()}\n  refused: ${refusals.slice(-8).join(", ")}\n  shown: ${await shown(page)}\n`,
      );
});
