/**
 * Measures the export of a whole account: `npm run bench:account-export -- [dossiers] [kilobytes]`,
 * by default 2,000 dossiers with a document of 250 kB each, 500 MB in all. Every message is delivered one by one, as
 * Queues does; then the archive is read back and compared with its manifest. Ends with 1 when the Worker held more than it may.
 */
import { createHash, randomFillSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, exit } from "node:process";

import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";

import { build } from "./build.ts";
import { countOf, rowsRead } from "./counted.ts";
import { watchMemory } from "./isolates.ts";
import { residentBytes, workerdPids } from "./process.ts";
import { request } from "./requests.ts";
import { seedContents, seedDossiers } from "./seed-dossiers.ts";
import { idOf, migrate, numbered, numbers, seedFile } from "./seed-file.ts";
import { organisations, seedGround } from "./seed-ground.ts";
import { serve, type Served } from "./serve.ts";
import { atMost, printVerdicts } from "./verdicts.ts";

const dossiers = Number(argv[2] ?? 2000);
const bytesEach = Number(argv[3] ?? 250) * 1000;
const organisation = idOf("org", organisations.main);
const folder = mkdtempSync(join(tmpdir(), "parvis-export-"));
const state = join(folder, "state");
const now = Date.now();
const keyOf = (number: number) => `${organisation}/documents/${String(number).padStart(26, "0")}`;

/** A document a dossier, accepted like any other. */
function seedDocuments(run: Parameters<Parameters<typeof seedFile>[1]>[0], sums: readonly string[]): void {
  run("create table sums as select key as n, value as sha256 from json_each(?1)", JSON.stringify(sums));
  run(
    `${numbers} insert into files (organisation_id, id, area, key, name, size, sha256, content_type, intended_at, expires_at, accepted_at)
     select ?3, ${numbered("fil", "numbers.n")}, 'documents', ?3 || '/documents/' || printf('%026d', numbers.n), 'statuts-' || numbers.n || '.pdf',
       ?4, (select sha256 from sums where sums.n = numbers.n - 1), 'application/pdf', ?5, ?5, ?5 from numbers`,
    1,
    dossiers,
    organisation,
    bytesEach,
    now,
  );
  run(
    `${numbers} insert into dossier_documents (organisation_id, id, dossier_id, field_id, file_id, added_at)
     select ?3, ${numbered("doc", "n")}, ${numbered("dos", "n")},
       'fld_statuts', ${numbered("fil", "n")}, ?4 from numbers`,
    1,
    dossiers,
    organisation,
    now,
  );
  run("drop table sums");
}

async function putDocuments({ files }: Served): Promise<string[]> {
  const bytes = new Uint8Array(bytesEach);
  const sums: string[] = [];
  for (let number = 1; number <= dossiers; number++) {
    randomFillSync(bytes, 0, 64);
    sums.push(createHash("sha256").update(bytes).digest("hex"));
    await files.put(keyOf(number), bytes);
  }
  return sums;
}

type Waiting = { id: string; payload: string };
const kind = "organisations.write-account-export";

/** Delivers every message of the export; answers what each run cost. */
async function deliverAll({ d1, ports, inspector }: Served, pid: number) {
  const runs: { milliseconds: number; trips: number; rows: number }[] = [];
  const before = residentBytes(pid);
  const held = await watchMemory(await inspector(), "counted");
  for (;;) {
    const waiting = await d1
      .prepare("select id, payload from outbox where kind = ?1 and done_at is null")
      .bind(kind)
      .first<Waiting>();
    if (!waiting) break;
    const { jobId } = Object(JSON.parse(waiting.payload));
    const message = { id: waiting.id, kind, organisationId: organisation, jobId };
    const start = performance.now();
    const { tally } = await countOf(ports.counted, request("POST", "/bench/message", 1, message));
    runs.push({ milliseconds: performance.now() - start, trips: tally.trips, rows: rowsRead(tally) });
  }
  held.stop();
  return { runs, held: held.highest(), processBytes: residentBytes(pid) - before };
}

/** Reads the archive back; answers how many files it holds. @throws when one is not what the manifest says. */
async function check({ d1, files }: Served): Promise<{ count: number; bytes: number }> {
  const made = await d1
    .prepare(
      "select f.key, f.size from jobs j join files f on f.organisation_id = j.organisation_id and f.id = j.result_file_id",
    )
    .first<{ key: string; size: number }>();
  const object = made && (await files.get(made.key));
  if (!object) throw new Error("No archive was made");
  const sums = new Map<string, string>();
  const unzip = new Unzip((file) => {
    const hash = createHash("sha256");
    const parts: Uint8Array[] = [];
    file.ondata = (_error, chunk, isLast) => {
      hash.update(chunk);
      if (file.name === "manifest.json") parts.push(chunk.slice());
      if (!isLast) return;
      sums.set(
        file.name,
        file.name === "manifest.json" ? Buffer.concat(parts).toString() : hash.digest("hex"),
      );
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  for await (const chunk of object.body) unzip.push(chunk);
  unzip.push(new Uint8Array(0), true);
  const manifest = Object(JSON.parse(sums.get("manifest.json") ?? "{}"));
  for (const { path, sha256 } of manifest.files)
    if (sums.get(path) !== sha256) throw new Error(`${path} is not what the manifest says`);
  return { count: manifest.files.length, bytes: made.size };
}

/** A Worker may hold 128 MB; at rest, this one holds about 30. */
const allowed = { floor: 96, aim: 80 };

async function measure(): Promise<boolean> {
  const built = await build(join(folder, "build"));
  const first = await serve(built, state);
  await migrate(first.d1);
  const sums = await putDocuments(first);
  await first.stop();
  seedFile(state, (run) => {
    seedGround(run, now);
    seedDossiers(run, organisations.main, [1, dossiers], now);
    seedContents(run, [1, dossiers], now);
    seedDocuments(run, sums);
  });
  const served = await serve(built, state, true);
  const [pid = 0] = workerdPids();
  try {
    const start = performance.now();
    await countOf(
      served.ports.counted,
      request(
        "POST",
        "/v1/organisations/bench-1/account/exports",
        1,
        {},
        "Idempotency-Key: account-export\r\n",
      ),
    );
    const { runs, held, processBytes } = await deliverAll(served, pid);
    const seconds = (performance.now() - start) / 1000;
    const { count, bytes } = await check(served);
    const most = (pick: (run: (typeof runs)[number]) => number) => Math.max(...runs.map(pick)).toFixed(0);
    console.log(
      `${dossiers} dossiers, archive of ${(bytes / 1e6).toFixed(0)} MB and ${count} files, all as the manifest says: ${seconds.toFixed(1)} s in ${runs.length} messages; at most ${most((run) => run.milliseconds)} ms, ${most((run) => run.trips)} D1 round trips and ${most((run) => run.rows)} rows read a message; Miniflare's process, which emulates R2 and D1 too, grew by ${(processBytes / 1e6).toFixed(0)} MB`,
    );
    return printVerdicts([
      atMost("memory of the Worker while it exports", Math.round(held / 1e6), allowed, " MB", true),
    ]);
  } finally {
    await served.stop();
  }
}

let failed = true;
try {
  failed = await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
exit(failed ? 1 : 0);
