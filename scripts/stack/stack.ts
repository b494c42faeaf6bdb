import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { lastWordsOf, startChild, type Child } from "./children.ts";
import { startClock } from "./clock.ts";
import { migrate } from "./database.ts";
import { startPayments, synchroniseCatalogue } from "./payments.ts";
import { freePort } from "./ports.ts";
import { ensureLocalSecrets } from "./secrets.ts";

export type Stack = {
  apiUrl: string;
  webUrl: string;
  /** The control desk of the offline Stripe, when it stands in for Stripe. */
  paymentsUrl: string | undefined;
  failed: Promise<never>;
  stop: () => Promise<void>;
};

/**
 * Serves the whole product on the loopback: API Worker, queue consumers, cron, payments, then the front end bound to it.
 * `state` holds the database, files, mails and logs; the front end must be built.
 */
export async function openStack(options: {
  state: string;
  apiPort: number;
  webPort: number;
}): Promise<Stack> {
  const state = resolve(options.state);
  ensureLocalSecrets();
  migrate(state);
  const logs = join(state, "logs");
  mkdirSync(logs, { recursive: true });
  const apiUrl = `http://127.0.0.1:${options.apiPort}`;
  // The session cookie is Secure: browsers accept it over http at localhost only.
  const webUrl = `http://localhost:${options.webPort}`;
  const start = async (name: string, cwd: string, port: number, args: string[]) =>
    startChild(name, ["wrangler", ...args, ...(await commonArguments(port, state))], {
      cwd,
      env: environment(state),
      log: join(logs, `${name}.log`),
    });

  // The same from one start to the next: invoices keep the address of their pages.
  const payments = startPayments({ state, logs, port: await freePort(options.apiPort + 4000), apiUrl });
  const variables = ["--var", `APP_ORIGIN:${webUrl}`, ...payments.variables];
  const api = await start("api", ".", options.apiPort, ["dev", ...variables]);
  const children: Child[] = [api, ...(payments.child ? [payments.child] : [])];
  const stop = async () => void (await Promise.all(children.map((child) => child.stop())));
  try {
    await answering(api, `${apiUrl}/v1/openapi.json`);
    await synchroniseCatalogue(apiUrl);
    const web = await start("web", "web", options.webPort, ["pages", "dev"]);
    children.push(web);
    await answering(web, `http://127.0.0.1:${options.webPort}/v1/openapi.json`);
  } catch (error) {
    await stop();
    throw error;
  }
  const stopClock = startClock(apiUrl);
  return {
    apiUrl,
    webUrl,
    paymentsUrl: payments.controlUrl,
    failed: Promise.race(children.map(collapse)),
    stop: async () => (stopClock(), stop()),
  };
}

const commonArguments = async (port: number, state: string): Promise<string[]> =>
  `--ip 127.0.0.1 --port ${port} --inspector-port ${await freePort()} --show-interactive-dev-session=false`
    .split(" ")
    .concat("--persist-to", state);

/** A registry of its own lets several stacks stand side by side. */
const environment = (state: string): Record<string, string> => ({
  WRANGLER_REGISTRY_PATH: join(state, "registry"),
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_LOG_PATH: join(state, "logs"),
});

async function collapse(child: Child): Promise<never> {
  const code = await child.exited;
  throw new Error(`${child.name} stopped (${code}):\n${lastWordsOf(child)}`);
}

/** Waits until a program answers. @throws when it stops first, or takes longer than `within` milliseconds. */
async function answering(child: Child, url: string, within = 90_000): Promise<void> {
  const deadline = Date.now() + within;
  const stopped = child.exited.then(() => "stopped" as const);
  while (Date.now() < deadline) {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
    if (response?.ok) return;
    if ((await Promise.race([stopped, pause(250)])) === "stopped") break;
  }
  throw new Error(`${child.name} does not answer at ${url}:\n${lastWordsOf(child)}`);
}
