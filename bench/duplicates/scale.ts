/**
 * The index, the check and the scan on growing directories, with the production code in workerd over a local D1:
 *   node bench/duplicates/scale.ts [10000 100000 …]
 * Times are those of whoever asks over HTTP, as a creation is waited for. Targets: must and beyond, as agreed before the
 * code. Exits with 1 when an exact figure misses its must.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Miniflare } from "miniflare";

import { bundle } from "../build.ts";
import { cpuSeconds, residentBytes, workerdPids } from "../process.ts";
import { migrate } from "../seed-file.ts";
import { asDatabase, workerOf } from "../serve.ts";
import type { Counts } from "./counting.ts";
import { dice, directory, organisation, type Recorded } from "./directory.ts";
import { reporter, type Report } from "./report.ts";

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const folder = mkdtempSync(join(tmpdir(), "parvis-duplicates-"));
let failed = false;

/** What a check and a scan cost at each size: milliseconds, rows read, seconds for 100,000 records. */
const costs: { size: number; ms: number; rows: number; scan: number }[] = [];

type Asked = { answer: unknown; counted: Counts; ms: number };
type Ask = (path: string, body: unknown) => Promise<Asked>;

async function measure(contents: string, size: number): Promise<void> {
  const miniflare = new Miniflare({
    resourcePersistencePath: join(folder, String(size)),
    telemetry: { enabled: false },
    handleStructuredLogs: () => {},
    workers: [workerOf("bench", contents, { DB: { type: "d1", id: "bench" } })],
  });
  const report = reporter(size, () => (failed = true));
  try {
    const d1 = asDatabase(await miniflare.getD1Database("DB", "bench"));
    await migrate(d1);
    await d1
      .prepare(
        "insert into organisations (id, slug, name, settings, trial_ends_at, created_at, updated_at) values (?1, 'bench', 'Bench', '{}', 0, 0, 0)",
      )
      .bind(organisation)
      .run();
    const records = directory(size);
    const ask = asker(await miniflare.unsafeGetDirectURL("bench"));
    await build(ask, d1, records, report);
    const checked = await check(ask, records, report);
    costs.push({ size, ...checked, scan: await scan(ask, records, report) });
    await judge(d1, records, report);
  } finally {
    await miniflare.dispose();
  }
}

const asker =
  (address: URL): Ask =>
  async (path, body) => {
    const started = performance.now();
    const response = await fetch(new URL(path, address), { method: "POST", body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    const said = (await response.json()) as Omit<Asked, "ms">;
    return { ...said, ms: performance.now() - started };
  };

async function build(ask: Ask, d1: D1Database, records: readonly Recorded[], report: Report): Promise<void> {
  const started = performance.now();
  let written = 0;
  for (let from = 0; from < records.length; from += 500) {
    const chunk = records.slice(from, from + 500).map((record, at) => ({ ...record, number: from + at + 1 }));
    written += (await ask("/index", chunk)).counted.written;
  }
  await d1
    .prepare("insert into counters values (?1, 'clients', ?2)")
    .bind(organisation, records.length)
    .run();
  report.scaled("index build, records included", (performance.now() - started) / 1000, 60, 20);
  report.atMost("rows written per record", written / records.length, "rows", 20, 15);
}

const asked = 300;

/** From how many records on the targets are those of a million. */
const aMillion = 1_000_000;

/** New records looked up as a creation looks them up: half resemble one that exists. The first twenty warm up. */
async function check(ask: Ask, records: readonly Recorded[], report: Report) {
  const roll = dice(7);
  const fresh = directory(400, 99);
  const [times, idle]: [number[], number[]] = [[], []];
  let [read, trips] = [0, 0];
  const [pid = 0] = workerdPids();
  const before = cpuSeconds(pid);
  for (let turn = -20; turn < asked; turn++) {
    const source = turn % 2 ? records[roll(records.length)] : fresh[turn + 20];
    if (source === undefined) continue;
    const nothing = await ask("/nothing", {});
    const { counted, ms } = await ask(
      "/check",
      turn % 2 ? { ...source, name: source.name.toUpperCase() } : source,
    );
    if (turn < 0) continue;
    idle.push(nothing.ms);
    times.push(ms);
    read += counted.read;
    trips = Math.max(trips, counted.trips);
  }
  report.told("an empty request, p50", at(idle, 0.5), "ms");
  report.told("check, processor time", (1000 * (cpuSeconds(pid) - before)) / (asked + 20), "ms");
  const cost = { ms: at(times, 0.5), rows: read / times.length };
  if (records.length < aMillion) report.atMost("check p50", cost.ms, "ms", 10, 5);
  else report.told("check p50", cost.ms, "ms");
  report.atMost("check p99", at(times, 0.99), "ms", records.length < aMillion ? 40 : 60, 25);
  report.atMost("check, rows read mean", cost.rows, "rows", 2000, 1000);
  report.atMost("check, D1 reads", trips, "trips", 2, 2);
  return cost;
}

function at(times: readonly number[], share: number): number {
  const ordered = times.toSorted((one, other) => one - other);
  return ordered[Math.floor(ordered.length * share)] ?? 0;
}

async function scan(ask: Ask, records: readonly Recorded[], report: Report): Promise<number> {
  const [pid = 0] = workerdPids();
  const [before, busy] = [residentBytes(pid), cpuSeconds(pid)];
  let job = { id: "job_bench", cursor: null as string | null, done: 0, startedAt: 1, createdAt: 1 };
  let [longest, most] = [0, 0];
  const started = performance.now();
  for (let finished = false; !finished;) {
    const { answer, ms } = await ask("/scan", job);
    const advance = answer as { finished: boolean; cursor?: string | null; done: number };
    longest = Math.max(longest, ms);
    most = Math.max(most, residentBytes(pid) - before);
    ({ finished } = advance);
    job = { ...job, cursor: advance.cursor ?? null, done: advance.done };
  }
  const seconds = (performance.now() - started) / 1000;
  const perHundredThousand = (seconds * 100_000) / records.length;
  if (records.length < aMillion) {
    report.scaled("full scan", seconds, 60, 20);
    report.atMost("full scan, seconds per 100,000", perHundredThousand, "s", 60, 20);
  } else report.atMost("full scan", seconds, "s", 20 * 60, 8 * 60);
  report.atMost("longest chunk", longest / 1000, "s", 2, 1);
  report.told("full scan, processor time", cpuSeconds(pid) - busy, "s");
  report.told("memory of workerd grew by", most / 2 ** 20, "MB");
  return perHundredThousand;
}

/** Against the truth of the directory: every repetition should meet something of its client. */
async function judge(d1: D1Database, records: readonly Recorded[], report: Report): Promise<void> {
  const { results } = await d1
    .prepare("select a, b, tier from duplicate_pairs")
    .all<{ a: string; b: string; tier: string }>();
  const truth = new Map(records.map(({ id, truth: client }) => [id, client]));
  const right = (pair: { a: string; b: string }): boolean => truth.get(pair.a) === truth.get(pair.b);
  const met = new Set(results.filter(right).flatMap(({ a, b }) => [a, b]));
  const repeated = records.filter(
    ({ id, truth: client }) => id !== `cli_${String(client).padStart(26, "0")}`,
  );
  const certain = results.filter(({ tier }) => tier === "certain");
  const share = (part: number, whole: number): number => part / Math.max(1, whole);
  report.atLeast(
    "recall, any tier",
    share(repeated.filter(({ id }) => met.has(id)).length, repeated.length),
    0.95,
    0.97,
  );
  report.atLeast("certain precision", share(certain.filter(right).length, certain.length), 0.98, 0.99);
  report.atMost("alerts per record", results.length / records.length, "", 0.6, 0.4);
}

/** How the costs grow with the records: times those of the smallest directory. */
function printGrowth(): void {
  const [least] = costs;
  if (least === undefined) return;
  for (const { size, ms, rows, scan: seconds } of costs.slice(1)) {
    const times = (value: number, first: number) => `× ${(value / first).toFixed(2)}`;
    console.log(
      `${String(size).padStart(8)}  records for ${least.size}: × ${size / least.size}; check ${times(ms, least.ms)}, rows read ${times(rows, least.rows)}, scan of one record ${times(seconds, least.scan)}`,
    );
  }
}

try {
  const contents = await bundle("bench/duplicates/worker.ts", join(folder, "build"));
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(contents, size);
  printGrowth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
