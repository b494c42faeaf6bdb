import { env } from "cloudflare:workers";

import { identityOf } from "#domain/clients/client-identity";
import { indexEntry } from "#domain/clients/index-keys";
import { indexSteps } from "#db/clients/index-writes";
import { Tenant, type OrganisationId } from "#db/tenant";

/** Clients of one name that stand in the index as their creation would have left them, without the minutes it takes. */
export async function manyClients(organisationId: string, name: string, cities: readonly (string | null)[]) {
  const clients = cities.map((city, at) => {
    const entry = indexEntry(identityOf({ name, city }));
    return {
      id: `cli_${String(at).padStart(26, "0")}`,
      number: at + 1,
      name,
      city,
      block: entry.block,
      entry,
    };
  });
  await env.DB.prepare(
    `insert into clients (organisation_id, id, number, name, name_key, city, emails, phones, contacts, notes, block, created_at, updated_at)
      select ?1, value ->> 'id', value ->> 'number', value ->> 'name', lower(value ->> 'name'), value ->> 'city', '[]', '[]', '[]', '[]',
        value ->> 'block', 0, 0 from json_each(?2)`,
  )
    .bind(organisationId, JSON.stringify(clients.map(({ entry: _entry, ...row }) => row)))
    .run();
  for (const step of indexSteps(new Tenant(env.DB, asProven(organisationId)), clients)) {
    const { sql, params } = step.toSQL();
    await env.DB.prepare(sql)
      .bind(...params)
      .run();
  }
  await env.DB.prepare("insert into counters values (?1, 'clients', ?2)")
    .bind(organisationId, clients.length)
    .run();
}

/** The test made this organisation. */
const asProven = (id: string): OrganisationId => id as OrganisationId;
