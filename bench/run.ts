import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { scaleDuplicates } from "./duplicates/run-scale.ts";
import { plansOf, teach } from "./bare-plan.ts";
import { seedSubscriptions, timeWebhooks } from "./billing.ts";
import { build } from "./build.ts";
import { cases } from "./cases.ts";
import { countCases, countLists, judgeGrowth, printCounts, type Growth } from "./counts.ts";
import { countOf, rowsRead } from "./counted.ts";
import { countResults, seedSession, timeSpread } from "./evaluations.ts";
import { exportCsv } from "./exports.ts";
import { openLoop, percentile } from "./load.ts";
import { countFollowUp, seedProviders } from "./providers.ts";
import { countMemberSearch, seedMembers, timeSeasonChange } from "./members.ts";
import { workerdPids } from "./process.ts";
import { printRaces, judgeRaces, judgeSearch } from "./races.ts";
import { request } from "./requests.ts";
import { race } from "./rounds.ts";
import { scaleInvitations } from "./scale-invitations.ts";
import { seedContents, seedDossiers, seedDrafts, seedPast, seedView } from "./seed-dossiers.ts";
import { idOf, migrate, seedFile } from "./seed-file.ts";
import { organisations, seedGround } from "./seed-ground.ts";
import { serve, type Served } from "./serve.ts";
import { webSizes, workerSizes } from "./sizes.ts";
import { atMost, printVerdicts, type Verdict } from "./verdicts.ts";

const seconds = Number(process.env.SECS ?? 3);
const large = seconds > 1 ? 900_000 : 100_000;
const now = Date.now();
const folder = mkdtempSync(join(tmpdir(), "parvis-bench-"));
const state = join(folder, "state");
const started = performance.now();
const say = (what: string) => console.log(`[${((performance.now() - started) / 1000).toFixed(0)} s] ${what}`);

const built = await build(join(folder, "build"));
const growth: Growth = new Map();
const verdicts: Verdict[] = [];

/** Serves the database, and answers what the work found; stops in any case. */
async function serving<T>(work: (served: Served, pid: number) => Promise<T>): Promise<T> {
  const served = await serve(built, state);
  const [pid = 0] = workerdPids();
  try {
    return await work(served, pid);
  } finally {
    await served.stop();
  }
}

async function measure(): Promise<void> {
  await serving(({ d1 }) => migrate(d1));
  say("seeding 10,000 dossiers of one organisation among others");
  seedFile(state, (run) => {
    seedGround(run, now);
    for (let small = organisations.firstSmall; small <= organisations.lastSmall; small++)
      seedDossiers(run, small, [1, 1000], now);
    seedDossiers(run, organisations.main, [1, 10_000], now);
    seedView(run, organisations.main, now);
  });
  await serving(({ ports }) => countLists(ports.counted, growth, organisations.main));
  say("seeding 100,000");
  seedFile(state, (run) => {
    seedDossiers(run, organisations.main, [10_001, 100_000], now);
    seedView(run, organisations.main, now);
    seedContents(run, [1, 100_000], now);
    seedDrafts(run, now);
    seedSession(run, now);
    seedProviders(run, now);
  });
  await serving(measureAtRest);
  say(`seeding ${large} more in another organisation, a past, and 100,000 organisations that pay`);
  seedFile(state, (run) => {
    seedDossiers(run, organisations.large, [1, large], now);
    seedView(run, organisations.large, now);
    seedPast(run, Math.floor(large / 3), now);
    seedSubscriptions(run, 100_000, now);
    // Nothing is due: what the benchmark itself left behind is done.
    run("update outbox set relayed_at = ?1, done_at = ?1 where done_at is null", now);
    run("delete from audit_unsealed");
    seedMembers(run, now);
  });
  await serving(measureGrown);
}

async function measureAtRest(served: Served, pid: number): Promise<void> {
  const { ports } = served;
  await countLists(ports.counted, growth, organisations.main);
  const counts = await countCases(ports.counted);
  verdicts.push(
    ...printCounts(counts),
    ...(await countResults(ports.counted)),
    ...(await countFollowUp(ports.counted)),
    ...timeSpread(),
  );
  await teach(ports.bare, plansOf(counts));
  say("racing");
  const races = await race(
    cases.filter(({ late }) => !late),
    served,
    pid,
    seconds,
  );
  printRaces(races);
  verdicts.push(...judgeRaces(races));
  const lists = {
    port: ports.product,
    next: () => request("GET", "/v1/organisations/bench-1/dossiers?limit=50", 1),
  };
  const open = await openLoop(lists, 50, Math.max(2, seconds * 3));
  console.log(
    `\nOpen loop, 50 lists a second: p50 ${percentile(open, 0.5).toFixed(1)} ms, p99 ${percentile(open, 0.99).toFixed(1)} ms`,
  );
  const part = await exportCsv(ports.counted, pid, 10_000, { filter: { programme: idOf("prg", 3) } });
  const whole = await exportCsv(ports.counted, pid, 100_000, {});
  for (const { rows, milliseconds, extraBytes } of [part, whole])
    console.log(
      `CSV of ${rows} rows: ${milliseconds.toFixed(0)} ms, ${(extraBytes / 1e6).toFixed(0)} MB more memory`,
    );
  verdicts.push(
    atMost("extra memory of a CSV of 100,000 rows", whole.extraBytes / 1e6, { floor: 150, aim: 100 }, " MB"),
  );
}

async function measureGrown(served: Served, pid: number): Promise<void> {
  const { ports } = served;
  await countLists(ports.counted, growth, organisations.main);
  await countLists(ports.counted, growth, organisations.large);
  for (const cron of ["* * * * *", "7 * * * *"]) {
    const { tally } = await countOf(
      ports.counted,
      request("GET", `/bench/tick?cron=${encodeURIComponent(cron)}`, 1),
    );
    verdicts.push(
      atMost(`rows read, tick "${cron}" with nothing due`, rowsRead(tally), { floor: 50, aim: 10 }, "", true),
    );
  }
  verdicts.push(...(await timeWebhooks(served)));
  verdicts.push(...(await countMemberSearch(ports.counted)), ...(await timeSeasonChange(ports.counted)));
  const grown = cases.filter(({ name, late }) => late || name === "get a dossier");
  await teach(ports.bare, plansOf(await countCases(ports.counted, grown)));
  const races = await race(grown, served, pid, seconds);
  printRaces(races);
  verdicts.push(...judgeSearch(races));
}

try {
  await measure();
  verdicts.push(...judgeGrowth(growth), ...workerSizes(built.product, folder), ...webSizes());
  const duplicatesFail = scaleDuplicates(seconds === 1 ? [10_000] : [10_000, 100_000]);
  const invitationsFail = scaleInvitations(seconds === 1 ? [10_000] : [10_000, 200_000, 1_000_000]);
  say("done");
  process.exitCode = printVerdicts(verdicts) || duplicatesFail || invitationsFail ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
