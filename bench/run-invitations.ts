import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { build } from "./build.ts";
import {
  countDashboards,
  countSweep,
  judgeDashboards,
  seedInvitations,
  seedPanel,
  timeDashboard,
  timeReminders,
  type Dashboards,
} from "./invitations.ts";
import { migrate, seedFile } from "./seed-file.ts";
import { seedGround } from "./seed-ground.ts";
import { serve, type Served } from "./serve.ts";
import { atMost, printVerdicts, type Verdict } from "./verdicts.ts";

/* The dashboard, the general reminder and the sweep, at 10,000, 200,000 and 1,000,000 invitations. */

const now = Date.now();
const folder = mkdtempSync(join(tmpdir(), "parvis-bench-"));
const state = join(folder, "state");
const started = performance.now();
const say = (what: string) => console.log(`[${((performance.now() - started) / 1000).toFixed(0)} s] ${what}`);
const timed = 200_000;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, timed, 1_000_000];

const built = await build(join(folder, "build"));
const verdicts: Verdict[] = [];
const dashboards: Dashboards = new Map();
const sweeps: { idle: number; due: number }[] = [];

async function serving(work: (served: Served) => Promise<void>, at = state): Promise<void> {
  const served = await serve(built, at);
  try {
    await work(served);
  } finally {
    await served.stop();
  }
}

/** What is timed leaves mails to send behind it: on a copy, the ticks that are counted next find nothing of them. */
function copyOfState(): string {
  const copy = join(folder, "copy");
  cpSync(state, copy, { recursive: true });
  return copy;
}

async function timeAll(served: Served): Promise<void> {
  verdicts.push(...(await timeDashboard(served)), ...(await timeReminders(served)));
}

try {
  await serving(({ d1 }) => migrate(d1));
  let stored = 0;
  for (const size of sizes) {
    say(`seeding ${size}`);
    seedFile(state, (run) => {
      if (stored === 0) {
        seedGround(run, now);
        seedPanel(run, now);
      }
      seedInvitations(run, [stored + 1, size], now);
    });
    stored = size;
    await serving(async (served) => {
      verdicts.push(...(await countDashboards(served, dashboards)));
      sweeps.push(await countSweep(served, now));
    });
    if (size === timed) await serving(timeAll, copyOfState());
  }
  console.log("\nRows that a tick reads, by what is stored");
  console.table(sweeps);
  const idle = Math.max(...sweeps.map((sweep) => sweep.idle));
  verdicts.push(atMost("rows read, tick with no invitation due", idle, { floor: 50, aim: 10 }, "", true));
  say("done");
  process.exitCode = printVerdicts([...verdicts, ...judgeDashboards(dashboards)]) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
