import { spawnSync } from "node:child_process";

/** Runs scale.ts beside this program: it waits for no other server. Answers whether it failed. */
export function scaleDuplicates(sizes: readonly number[]): boolean {
  const program = new URL("scale.ts", import.meta.url).pathname;
  const given = ["--disable-warning=ExperimentalWarning", program, ...sizes.map(String)];
  return spawnSync(process.execPath, given, { stdio: "inherit" }).status !== 0;
}
