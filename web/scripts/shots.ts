// Pictures of the screens of the demonstration while `npm start` runs, and what axe finds wrong there:
// `node web/scripts/shots.ts [phone|desktop] [paths…]` fills web/.shots/.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}.shots`;
const origin = process.env["PARVIS_URL"] ?? "http://localhost:8788";
const place = "la-fabrique-du-levant";
const owner = { email: "camille.lefevre@exemple.fr", password: "trois mouettes au matin" };
const pages = [
  "/",
  "/sign-in",
  "/sign-up",
  "/forgot-password",
  "/organisations/new",
  "/account",
  "/account?tab=security",
  `/${place}`,
  `/${place}/dossiers`,
  `/admin/${place}`,
  `/admin/${place}/programmes`,
  `/admin/${place}/dossiers`,
  `/admin/${place}/staff`,
  `/admin/${place}/settings`,
  `/admin/${place}/api-keys`,
  `/admin/${place}/webhooks`,
  `/admin/${place}/exports`,
  `/admin/${place}/mails`,
  `/admin/${place}/audit`,
];

const screens = [
  { name: "desktop-light", width: 1280, height: 900, colorScheme: "light" },
  { name: "desktop-dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "phone-light", width: 390, height: 844, colorScheme: "light" },
  { name: "phone-dark", width: 390, height: 844, colorScheme: "dark" },
] as const;

async function shoot(browser: Browser, screen: (typeof screens)[number], wanted: string[]) {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    colorScheme: screen.colorScheme,
    locale: "fr-FR",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.request.post(`${origin}/v1/sign-in`, { data: owner, headers: { Origin: origin } });
  page.on("pageerror", (error) => process.stderr.write(`${page.url()}: ${error.message}\n`));
  page.on("console", (message) => {
    if (message.type() === "error") process.stderr.write(`${page.url()}: ${message.text()}\n`);
  });
  for (const path of wanted) {
    await page.goto(origin + path, { waitUntil: "networkidle" });
    await page.waitForTimeout(250);
    const name = path.replaceAll(/[^a-z0-9]+/gi, "_").replaceAll(/^_|_$/g, "") || "home";
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, impact, nodes } of violations) {
      process.stderr.write(
        `${screen.name} ${path}: ${impact ?? ""} ${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}\n`,
      );
    }
    await page.screenshot({ path: `${folder}/${name}.${screen.name}.png`, fullPage: true });
  }
  await context.close();
}

const words = process.argv.slice(2);
const only = words.filter((word) => screens.some(({ name }) => name.startsWith(word)));
const paths = words.filter((word) => !only.includes(word));
await mkdir(folder, { recursive: true });
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--headless",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const screen of screens) {
    if (only.length > 0 && !only.some((word) => screen.name.startsWith(word))) continue;
    await shoot(browser, screen, paths.length > 0 ? paths : pages);
  }
} finally {
  await browser.close();
}
