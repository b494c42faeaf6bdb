import { eq, sql } from "drizzle-orm";

import { foldForSearch } from "#domain/dossiers/search-text";
import { identityOf, type ClientIdentity } from "#domain/clients/client-identity";
import { indexEntry } from "#domain/clients/index-keys";
import type { ClientFields } from "#domain/clients/merge";
import { detailsOf } from "#domain/clients/requester";
import { indexSteps, unindexSteps } from "#db/clients/index-writes";
import type { IndexEntry } from "#domain/clients/index-keys";
import { clientNumbers, clients } from "#db/clients/schema";
import { clientSearch } from "#db/clients/search";
import { searchScope } from "#db/dossiers/search";
import { counters } from "#db/organisations/schema";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** What a client is compared by. A record always has a name. */
export const identityOfFields = (fields: ClientFields): ClientIdentity =>
  identityOf(detailsOf({ ...fields, name: fields.name ?? "" }));

/** A record with the next number of the organisation: the number, the row, the index and the search. */
export function createClientSteps(tenant: Tenant, id: string, fields: ClientFields, now: number): Write[] {
  const entry = indexEntry(identityOfFields(fields));
  const number = sql<number>`(select ${counters.value} from ${counters} where ${tenant.owns(counters, eq(counters.name, "clients"))})`;
  return [
    tenant.nextOf("clients"),
    tenant.insert(clients, {
      id,
      ...columnsOf(fields),
      // The sequence that the statement before has just taken.
      number: number as unknown as number,
      indexed: entry,
      block: entry.block,
      createdAt: now,
      updatedAt: now,
    }),
    tenant.insert(clientNumbers, { number: number as unknown as number, clientId: id }),
    ...indexSteps(tenant, [{ id, entry }]),
    ...searchSteps(tenant, id, fields, null),
  ];
}

export const columnsOf = (fields: ClientFields) => ({
  ...fields,
  name: fields.name ?? "",
  nameKey: foldForSearch(fields.name ?? ""),
  emails: [...fields.emails],
  phones: [...fields.phones],
  contacts: [...fields.contacts],
  notes: [...fields.notes],
});

type Written = { id: string; indexed: IndexEntry | null; searchRow: number | null };

/** Index and search of a record whose fields change, in the commit of the change. */
export function reindexSteps(tenant: Tenant, client: Written, fields: ClientFields): Write[] {
  const entry = indexEntry(identityOfFields(fields));
  return [
    ...unindexSteps(tenant, client.indexed === null ? [] : [{ id: client.id, entry: client.indexed }]),
    ...indexSteps(tenant, [{ id: client.id, entry }]),
    tenant.update(clients, { indexed: entry, block: entry.block }, eq(clients.id, client.id)),
    ...searchSteps(tenant, client.id, fields, client.searchRow),
  ];
}

/** A phone as it is stored, and as it is dialled in France: "0494000001". */
const phoneWords = (phone: string): string[] => [phone, phone.replace(/^\+(?:33|262|59[046])/, "0")];

/** A record found by its words, by its phones and by every number that leads to it. */
function searchSteps(tenant: Tenant, id: string, fields: ClientFields, searchRow: number | null): Write[] {
  const { name, siret, rna, city, postalCode, emails, phones, contacts } = fields;
  const texts = [name, siret, rna, city, postalCode, ...emails, ...contacts, ...phones.flatMap(phoneWords)];
  const words = texts.filter((text) => text !== null);
  const body = foldForSearch(words.join(" "));
  // Read when it is written: what a merge moves, or its undo, is moved before.
  const numbers = sql`(select coalesce(group_concat(number, ' '), '') from ${clientNumbers} where ${tenant.owns(clientNumbers, eq(clientNumbers.clientId, id))})`;
  return [
    ...forgetSearch(tenant, searchRow),
    asWrite(
      tenant.db.run(
        sql`insert into ${clientSearch} (scope, body, client_id) values (${searchScope(tenant.organisationId)}, ${body} || ' ' || ${numbers}, ${id})`,
      ),
    ),
    tenant.update(clients, { searchRow: sql`last_insert_rowid()` }, eq(clients.id, id)),
  ];
}

export const forgetSearch = (tenant: Tenant, searchRow: number | null): Write[] =>
  searchRow === null
    ? []
    : [asWrite(tenant.db.run(sql`delete from ${clientSearch} where rowid = ${searchRow}`))];
