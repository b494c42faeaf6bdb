import { readFileSync } from "node:fs";

import { Miniflare, type MiniflareOptions } from "miniflare";

import type { Built } from "./build.ts";

export const secret = "bench-secret-bench-secret-bench-secret";
export const webhookSecret = "whsec_bench";
export const origin = "https://bench.parvis.example";

/** Where the three Workers listen, over one database. */
export type Served = {
  d1: D1Database;
  files: R2Bucket;
  ports: { product: number; counted: number; bare: number };
  inspector: () => Promise<URL>;
  stop: () => Promise<void>;
};

const config = readFileSync("wrangler.toml", "utf8");
const compatibilityDate = /compatibility_date = "(.+)"/.exec(config)?.[1] ?? "";

const text = (value: string) => ({ type: "text" as const, value });
const bindings = {
  DB: { type: "d1" as const, id: "bench" },
  FILES: { type: "r2" as const, name: "bench-files" },
  LEDGER: { type: "r2" as const, name: "bench-ledger" },
  EMAIL: { type: "send-email" as const },
  MAIL_QUEUE: { type: "queue" as const, name: "bench-mail" },
  WORK_QUEUE: { type: "queue" as const, name: "bench-work" },
  SHIELD: { type: "rate-limit" as const, namespace: "1001", simple: { limit: 300, period: 60 as const } },
  SIGN_IN_SHIELD: {
    type: "rate-limit" as const,
    namespace: "1002",
    simple: { limit: 30, period: 60 as const },
  },
  ENVIRONMENT: text("test"),
  APP_ORIGIN: text(origin),
  MAIL_FROM: text("bench@parvis.example"),
  APP_SECRET: text(secret),
  OPERATOR_KEY: text(secret),
  STRIPE_WEBHOOK_SECRET: text(webhookSecret),
};

type WorkerOptions = MiniflareOptions["workers"][number];

export const workerOf = (
  name: string,
  contents: string,
  env: WorkerOptions["config"]["env"],
): WorkerOptions => ({
  config: {
    name,
    compatibilityDate,
    compatibilityFlags: ["nodejs_compat"],
    manifest: { mainModule: "index.js", modules: { "index.js": { type: "esm", contents } } },
    ...(env && { env }),
  },
  dev: { unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] },
});

/**
 * Serves the Workers by direct sockets: Miniflare's own proxy would cost more than they do. An inspected Worker is slower:
 * only what measures memory asks for it.
 */
export async function serve(built: Built, state: string, isInspected = false): Promise<Served> {
  const miniflare = new Miniflare({
    resourcePersistencePath: state,
    telemetry: { enabled: false },
    ...(isInspected && { inspectorPort: 0 }),
    handleStructuredLogs: () => {},
    workers: [
      workerOf("product", built.served, bindings),
      workerOf("counted", built.served, { ...bindings, COUNTING: text("yes") }),
      workerOf("bare", built.bare, { DB: bindings.DB }),
    ],
  });
  const portOf = async (name: string) => Number((await miniflare.unsafeGetDirectURL(name)).port);
  return {
    d1: asDatabase(await miniflare.getD1Database("DB", "product")),
    files: asBucket(await miniflare.getR2Bucket("FILES", "product")),
    ports: { product: await portOf("product"), counted: await portOf("counted"), bare: await portOf("bare") },
    inspector: () => miniflare.getInspectorURL(),
    stop: () => miniflare.dispose(),
  };
}

/** Miniflare's proxy of a binding, under the types of Workers rather than its own copy of them. */
export const asDatabase = (d1: unknown): D1Database => d1 as D1Database;
const asBucket = (r2: unknown): R2Bucket => r2 as R2Bucket;
