import { spawnSync } from "node:child_process";

/** Runs run-invitations.ts beside this program, on rows of its own. Answers whether it failed. */
export function scaleInvitations(sizes: readonly number[]): boolean {
  const program = new URL("run-invitations.ts", import.meta.url).pathname;
  const args = ["--disable-warning=ExperimentalWarning", program, ...sizes.map(String)];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status !== 0;
}
