// Pictures of every screen with made-up data, and what axe finds wrong there: `node web/scripts/shots.ts [words of the path…]` fills web/.shots/.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}.shots`;
const pages = [
  "/",
  "/sign-in",
  "/sign-up",
  "/organisations/new",
  "/account",
  "/account?tab=security",
  "/account?tab=dossiers",
  "/aubagne",
  "/aubagne/programmes/prg_1",
  "/aubagne/dossiers/dos_1",
  "/aubagne/dossiers/dos_1?step=stp_2",
  "/aubagne/dossiers/dos_1?step=stp_3",
  "/aubagne/dossiers/dos_1?step=stp_4",
  "/admin/aubagne",
  "/admin/aubagne/programmes",
  "/admin/aubagne/programmes/prg_1",
  "/admin/aubagne/programmes/prg_1?tab=form",
  "/admin/aubagne/programmes/prg_4?tab=publish",
  "/admin/aubagne/dossiers",
  "/admin/aubagne/dossiers/dos_1",
  "/admin/aubagne/staff",
  "/admin/aubagne/settings",
  "/admin/aubagne/api-keys",
  "/admin/aubagne/exports",
  "/admin/aubagne/audit",
  "/design",
];

const screens = [
  { name: "desktop-light", width: 1280, height: 900, colorScheme: "light" },
  { name: "desktop-dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "phone-light", width: 390, height: 844, colorScheme: "light" },
  { name: "phone-dark", width: 390, height: 844, colorScheme: "dark" },
] as const;

async function shoot(browser: Browser, origin: string, screen: (typeof screens)[number], wanted: string[]) {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    colorScheme: screen.colorScheme,
    locale: "fr-FR",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
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

process.env["PARVIS_FIXTURES"] = "1";
const words = process.argv.slice(2);
const only = words.filter((word) => screens.some(({ name }) => name.startsWith(word)));
const paths = words.filter((word) => !only.includes(word));
const server = await createServer({ root, server: { port: 5199, fs: { strict: false } }, logLevel: "error" });
await server.listen();
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
    await shoot(browser, "http://localhost:5199", screen, paths.length > 0 ? paths : pages);
  }
} finally {
  await browser.close();
  await server.close();
}
