import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

import { buildWeb } from "../../../scripts/build-web.ts";
import { freePort } from "../../../scripts/stack/ports.ts";
import { openStack } from "../../../scripts/stack/stack.ts";

declare module "vitest" {
  interface ProvidedContext {
    apiUrl: string;
    webUrl: string;
  }
}

/** Serves the whole product once for the browser tests, on free ports, with data of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildWeb();
  const state = mkdtempSync(join(tmpdir(), "parvis-browser-"));
  const stack = await openStack({ state, apiPort: await freePort(), webPort: await freePort() });
  // A program that stops early fails the tests that need it; its log says why.
  stack.failed.catch(() => undefined);
  project.provide("apiUrl", stack.apiUrl);
  project.provide("webUrl", stack.webUrl);
  return async () => {
    await stack.stop();
    rmSync(state, { recursive: true, force: true });
  };
}
