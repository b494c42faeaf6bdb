import { spawnSync } from "node:child_process";

import { scaleDuplicates } from "./duplicates/run-scale.ts";
import { scaleInvitations } from "./scale-invitations.ts";

/**
 * What is too long for `npm run bench`, for a machine at rest: clients and invitations up to a million, and the public
 * sets given as name=path (bench/README.md). Exits with 1 when an exact figure misses its floor.
 */
const sets = process.argv.slice(2);
const flags = ["--experimental-transform-types", "--disable-warning=ExperimentalWarning"];
const program = new URL("duplicates/public.ts", import.meta.url).pathname;
if (sets.length > 0) spawnSync(process.execPath, [...flags, program, ...sets], { stdio: "inherit" });
const failures = [
  scaleDuplicates([10_000, 100_000, 1_000_000]),
  scaleInvitations([10_000, 200_000, 1_000_000]),
];
process.exitCode = failures.some(Boolean) ? 1 : 0;
