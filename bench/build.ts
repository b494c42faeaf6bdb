import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Bundles an entry with the options of wrangler.toml, as a deployment would. */
export async function bundle(entry: string, folder: string): Promise<string> {
  await run("wrangler", ["deploy", entry, "--dry-run", "--outdir", folder], {
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: join(folder, "logs") },
  });
  return readFileSync(join(folder, `${entry.split("/").at(-1)?.replace(".ts", "")}.js`), "utf8");
}

export type Built = { product: string; served: string; bare: string };

/** `product` is what is deployed, for its size; `served` is the same with the two changes of worker-entry.ts. */
export async function build(folder: string): Promise<Built> {
  const [product, served] = await Promise.all([
    bundle("src/index.ts", join(folder, "product")),
    bundle("bench/worker-entry.ts", join(folder, "served")),
  ]);
  return { product, served, bare: stripTypeScriptTypes(readFileSync("bench/bare.ts", "utf8")) };
}
