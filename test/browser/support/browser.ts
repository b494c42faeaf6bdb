import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import bundled, { inflate, setupLambdaEnvironment } from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** macOS puts an application outside the PATH. */
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Opens a headless Chromium: the machine's own when it has one, else the one among the dependencies. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = systemChromium() ?? (await bundledChromium());
  return chromium.launch({
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}

function systemChromium(): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(":")) {
    for (const name of installed) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return applications.find((path) => existsSync(path));
}

/** Its libraries (NSS and expat) come with it, for a machine that lacks them. */
async function bundledChromium(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("The Chromium among the dependencies is for Linux on x64: install Chromium or Chrome.");
  const path = await bundled.executablePath();
  const lacking = execFileSync("ldd", [path], { encoding: "utf8" }).includes("not found");
  if (lacking) {
    await inflate(join("node_modules", "@sparticuz", "chromium", "bin", "al2023.tar.br"));
    setupLambdaEnvironment(join(tmpdir(), "al2023", "lib"));
  }
  return path;
}
