import { countOf } from "./counted.ts";
import { residentBytes } from "./process.ts";
import { request } from "./requests.ts";

/** How long a file takes to write, in milliseconds, and how much memory workerd gained meanwhile, in bytes. */
export type Exported = { rows: number; milliseconds: number; extraBytes: number };

/** Asks for a CSV file as staff do, then delivers its message as Queues does. */
export async function exportCsv(port: number, pid: number, rows: number, filter: object): Promise<Exported> {
  const asked = await countOf(
    port,
    request(
      "POST",
      "/v1/organisations/bench-1/dossiers/exports",
      1,
      { format: "csv", ...filter },
      `Idempotency-Key: export-${rows}\r\n`,
    ),
  );
  const outbox = asked.tally.statements.find(({ sql }) => sql.startsWith('insert into "outbox"'));
  const { id: jobId } = Object(JSON.parse(asked.body));
  const message = {
    id: outbox?.params[0],
    kind: "jobs.run",
    organisationId: "org_00000000000000000000000001",
    jobId,
  };
  const before = residentBytes(pid);
  let highest = before;
  const watch = setInterval(() => (highest = Math.max(highest, residentBytes(pid))), 20);
  const start = performance.now();
  await countOf(port, request("POST", "/bench/message", 1, message));
  const milliseconds = performance.now() - start;
  clearInterval(watch);
  return { rows, milliseconds, extraBytes: highest - before };
}
