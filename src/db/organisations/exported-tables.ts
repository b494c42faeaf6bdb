import { asc, eq, getTableColumns, gt, sql, type SQL } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn } from "drizzle-orm/sqlite-core";

import { dossierDocuments, dossiers } from "#db/dossiers/schema";
import { isPrivate, isPrivateFile, ofPrivateDraft } from "#db/dossiers/unsent";
import { people } from "#db/identity/schema";
import { archivePeople, files } from "#db/integrations/schema";
import { organisations } from "#db/organisations/schema";
import { keyOf, nameOf, ownedTables } from "#db/organisations/owned-tables";
import type { OwnedTable, Scope } from "#db/tenant";
import { once } from "#domain/once";

/** Typed and not sent yet, it is its applicant's. */
const notSent = ["dossier_corrections"] as const;

/** Machinery: messages on their way, what is being written while it is written, and indexes made from the rows. */
export const leftOutOfExport = [
  ...notSent,
  "outbox",
  "dead_letters",
  "audit_unsealed",
  "archive_entries",
  "archive_people",
  "client_keys",
  "client_words",
  "client_slips",
  "dossier_presence",
  "dossier_view_indexes",
  "dossier_view_rows",
  "webhook_deliveries",
] as const;

/** Fingerprints of what opens a door: of no use to anybody but a thief. */
export const isSecret = (table: string, column: string): boolean =>
  column === "tokenHash" || (table === "api_keys" && column === "hash");

export type ExportedRow = Readonly<Record<string, unknown>>;
export type RowKey = readonly (string | number)[];

/** Rows under one name, read page by page in the order of their key. */
export type ExportedTable = {
  name: string;
  columns: readonly string[];
  page: (scope: Scope, after: RowKey | null, limit: number, jobId: string) => Promise<ExportedRow[]>;
  keyOf: (row: ExportedRow) => RowKey;
  /** The people whom a row names. */
  peopleIn: (row: ExportedRow) => string[];
};

/** In the order of their names; people last, once every row that names one has been read. */
export const exportedTables: () => readonly ExportedTable[] = once(() => [
  ...[
    organisationTable(),
    ...ownedTables()
      .filter((table) => !leftOutOfExport.some((name) => name === nameOf(table)))
      .map(tableOf),
  ].toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  peopleTable(),
]);

function tableOf(table: OwnedTable): ExportedTable {
  const name = nameOf(table);
  const all = Object.entries(getTableColumns(table));
  const shown = Object.fromEntries(all.filter(([column]) => !isSecret(name, column)));
  const key = keyOf(table);
  const order = key.map((column) => asc(column));
  return {
    name,
    columns: Object.keys(shown),
    page: (scope, after, limit) =>
      scope.db
        .select(shown)
        .from(table)
        .where(scope.owns(table, ...readable(table), ...(after ? [isAfter(key, after)] : [])))
        .orderBy(...order)
        .limit(limit),
    keyOf: (row) => key.map((column) => keyPart(row[propertyOf(all, column)])),
    peopleIn: peopleIn(
      getTableConfig(table).foreignKeys.flatMap((reference) => {
        const { columns, foreignTable } = reference.reference();
        const [column] = columns;
        return foreignTable === people && column ? [propertyOf(all, column)] : [];
      }),
    ),
  };
}

/** What staff may not read here, they do not read in an archive either. */
function readable(table: OwnedTable): SQL[] {
  const dossierId = Object.entries(getTableColumns(table)).find(([name]) => name === "dossierId")?.[1];
  if (nameOf(table) === nameOf(dossiers)) return [sql`not (${isPrivate})`];
  if (nameOf(table) === nameOf(files))
    return [sql`not ${isPrivateFile(sql`${table.organisationId}`, sql`${files.id}`)}`];
  if (dossierId === undefined) return [];
  const shown = sql`not ${ofPrivateDraft(sql`${table.organisationId}`, sql`${dossierId}`)}`;
  return nameOf(table) === nameOf(dossierDocuments) ? [shown, sql`not ${dossierDocuments.held}`] : [shown];
}

const peopleIn = (properties: readonly string[]) => (row: ExportedRow) =>
  properties.map((property) => row[property]).filter((value) => typeof value === "string");

const propertyOf = (all: [string, SQLiteColumn][], column: SQLiteColumn): string =>
  all.find(([, candidate]) => candidate === column)?.[0] ?? column.name;

function keyPart(value: unknown): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  throw new TypeError("A key is made of texts and numbers");
}

function isAfter(key: readonly SQLiteColumn[], after: RowKey): SQL {
  const columns = sql.join(
    key.map((column) => sql`${column}`),
    sql`, `,
  );
  const values = sql.join(
    after.map((value) => sql`${value}`),
    sql`, `,
  );
  return key.length === 1 ? sql`${columns} > ${values}` : sql`(${columns}) > (${values})`;
}

/** The organisation itself: one row. */
function organisationTable(): ExportedTable {
  const columns = getTableColumns(organisations);
  return {
    name: "organisation",
    columns: Object.keys(columns),
    page: async (scope, after) =>
      after
        ? []
        : scope.db
            .select(columns)
            .from(organisations)
            .where(sql`${organisations.id} = ${scope.id}`),
    keyOf: () => [1],
    peopleIn: () => [],
  };
}

/** The people that its rows name: their name and address, never their credentials. */
function peopleTable(): ExportedTable {
  const shown = { id: people.id, name: people.name, email: people.email, locale: people.locale };
  return {
    name: "people",
    columns: Object.keys(shown),
    page: (scope, after, limit, jobId) =>
      scope.db
        .select(shown)
        .from(archivePeople)
        .innerJoin(people, eq(people.id, archivePeople.personId))
        .where(
          scope.owns(
            archivePeople,
            eq(archivePeople.jobId, jobId),
            gt(archivePeople.personId, String(after?.[0] ?? "")),
          ),
        )
        .orderBy(asc(archivePeople.personId))
        .limit(limit),
    keyOf: ({ id }) => [keyPart(id)],
    peopleIn: () => [],
  };
}
