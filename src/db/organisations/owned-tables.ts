import { is, type Column } from "drizzle-orm";
import { getTableConfig, SQLiteTable, type SQLiteColumn } from "drizzle-orm/sqlite-core";

import * as clientDuplicates from "#db/clients/duplicates-schema";
import * as clientMerges from "#db/clients/merges-schema";
import * as clientRequests from "#db/clients/requests-schema";
import * as clients from "#db/clients/schema";
import * as dossierLife from "#db/dossiers/life-schema";
import * as dossierNotes from "#db/dossiers/notes-schema";
import * as dossiers from "#db/dossiers/schema";
import * as dossierViews from "#db/dossiers/view-schema";
import * as evaluations from "#db/evaluations/schema";
import * as forms from "#db/forms/schema";
import * as imports from "#db/integrations/import-schema";
import * as integrations from "#db/integrations/schema";
import * as webhooks from "#db/integrations/webhook-schema";
import * as invitationAnswers from "#db/invitations/answers-schema";
import * as partners from "#db/invitations/partners-schema";
import * as prequalifications from "#db/invitations/prequalifications-schema";
import * as invitations from "#db/invitations/schema";
import * as members from "#db/members/schema";
import * as organisations from "#db/organisations/schema";
import * as plans from "#db/plans/schema";
import * as programmes from "#db/programmes/schema";
import * as services from "#db/providers/requests-schema";
import * as providers from "#db/providers/schema";
import * as providerSelling from "#db/providers/selling-schema";
import * as providerSubscriptions from "#db/providers/subscription-schema";
import * as trainings from "#db/trainings/schema";
import type { OwnedTable } from "#db/tenant";
import { once } from "#domain/once";

/** Every file of tables. A sweep fails when one is missing here: what it holds would be neither exported nor destroyed. */
const schemas = [
  clientDuplicates,
  clientMerges,
  clientRequests,
  clients,
  dossierLife,
  dossierNotes,
  dossierViews,
  dossiers,
  evaluations,
  forms,
  imports,
  integrations,
  invitationAnswers,
  invitations,
  members,
  partners,
  prequalifications,
  organisations,
  plans,
  programmes,
  providers,
  providerSelling,
  providerSubscriptions,
  services,
  trainings,
  webhooks,
];

const isOwned = (value: unknown): value is OwnedTable => is(value, SQLiteTable) && "organisationId" in value;

export const nameOf = (table: SQLiteTable): string => getTableConfig(table).name;

/** What this table points to, itself left out. */
const parentsOf = (table: SQLiteTable): SQLiteTable[] =>
  getTableConfig(table)
    .foreignKeys.map((key) => key.reference().foreignTable)
    .filter((parent) => parent !== table);

/** Tables of an organisation, those that point to others first: the order in which rows can be destroyed. */
export const ownedTables: () => readonly OwnedTable[] = once(() =>
  childrenFirst(schemas.flatMap((schema) => Object.values<unknown>(schema)).filter(isOwned)),
);

function childrenFirst(tables: readonly OwnedTable[]): OwnedTable[] {
  const ordered: OwnedTable[] = [];
  for (let left = [...tables]; left.length > 0;) {
    const free = left.filter((table) => !left.some((other) => parentsOf(other).includes(table)));
    if (free.length === 0) throw new Error(`Tables point to each other: ${left.map(nameOf).join(", ")}`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** The columns by which a row points to another row of its own table: (its column, the column pointed to). */
export const selfReferences = (table: OwnedTable): [SQLiteColumn, SQLiteColumn][][] =>
  getTableConfig(table)
    .foreignKeys.map((key) => key.reference())
    .filter(({ foreignTable }) => foreignTable === table)
    .map(({ columns, foreignColumns }) =>
      columns.flatMap((column, at) => {
        const target = foreignColumns[at];
        return target ? [[column, target] satisfies [SQLiteColumn, SQLiteColumn]] : [];
      }),
    );

/** What orders the rows of one organisation, and is unique among them. */
export function keyOf(table: OwnedTable): SQLiteColumn[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const key = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  return key.filter((column: Column) => column !== table.organisationId);
}

/** Full-text tables (triggers-and-search.sql): their column `scope` holds the organisation as one word. */
export const searchTables = [
  "dossier_search",
  "invitation_search",
  "member_search",
  "client_search",
  "provider_search",
] as const;
