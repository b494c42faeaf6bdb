import { identityOf, type ClientDetails } from "#domain/clients/client-identity";
import { indexEntry } from "#domain/clients/index-keys";
import type { ActionContext } from "#actions/action";
import { findMatches, matchingReads } from "#actions/clients/matching";
import { scanDuplicates } from "#actions/clients/scan-duplicates";
import type { JobRow } from "#actions/integrations/jobs";
import { indexSteps } from "#db/clients/index-writes";
import { readTogether } from "#db/statement";
import { Tenant, type OrganisationId, type Write } from "#db/tenant";

import { countingDatabase } from "./counting.ts";
import { organisation, type Recorded } from "./directory.ts";

/* The production code on the clients of one organisation, without a proof: what costs time here is the tool alone. */

/** The bench proves its organisation by making it. */
const asProven = (id: string): OrganisationId => id as OrganisationId;

/** A scan reads and writes for its organisation, and nothing else of a context. */
const scanning = (tenant: Tenant, d1: D1Database) =>
  ({ tenant, services: { d1 }, now: 1 }) as unknown as ActionContext;

async function run(d1: D1Database, steps: readonly Write[]): Promise<void> {
  const queries = steps.map((step) => step.toSQL());
  if (queries.length > 0) await d1.batch(queries.map(({ sql, params }) => d1.prepare(sql).bind(...params)));
}

/** Records enter as an import writes them; only what their index writes is counted. */
async function index(tenant: Tenant, d1: D1Database, take: () => unknown, records: readonly Recorded[]) {
  const entries = records.map((record) => ({ id: record.id, entry: indexEntry(identityOf(record)) }));
  const rows = records.map((record, at) => ({ ...record, block: entries[at]?.entry.block ?? "" }));
  await d1
    .prepare(
      `insert into clients (organisation_id, id, number, name, name_key, city, postal_code, emails, phones, contacts, notes, block, created_at, updated_at)
       select ?1, value ->> 'id', value ->> 'number', value ->> 'name', lower(value ->> 'name'), value ->> 'city', value ->> 'postalCode',
         '[]', '[]', '[]', '[]', value ->> 'block', 0, 0 from json_each(?2)`,
    )
    .bind(organisation, JSON.stringify(rows))
    .run();
  take();
  await run(d1, indexSteps(tenant, entries));
}

async function check(tenant: Tenant, d1: D1Database, client: ClientDetails) {
  const identity = identityOf(client);
  const { read } = await readTogether(d1, [], matchingReads(tenant, identity));
  const { found } = await findMatches(scanning(tenant, d1), identity, read);
  return found.length;
}

async function scan(tenant: Tenant, d1: D1Database, job: JobRow) {
  const { steps, ...advance } = await scanDuplicates(scanning(tenant, d1), job);
  await run(d1, steps as readonly Write[]);
  return advance;
}

export default {
  async fetch(request: Request, { DB }: { DB: D1Database }): Promise<Response> {
    const { d1, take } = countingDatabase(DB);
    const tenant = new Tenant(d1, asProven(organisation));
    const { pathname } = new URL(request.url);
    const body: unknown = await request.json();
    const answers: Record<string, () => Promise<unknown>> = {
      "/nothing": async () => null,
      "/index": () => index(tenant, d1, take, body as Recorded[]),
      "/check": () => check(tenant, d1, body as ClientDetails),
      "/scan": () => scan(tenant, d1, body as JobRow),
    };
    const answer = await answers[pathname]?.();
    return Response.json({ answer, counted: take() });
  },
};
