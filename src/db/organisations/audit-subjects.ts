import { sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

import { clients } from "#db/clients/schema";
import { dossiers } from "#db/dossiers/schema";
import { evaluationSessions } from "#db/evaluations/session-schema";
import { partners } from "#db/invitations/partners-schema";
import { members } from "#db/members/schema";
import { auditEntries } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";
import { serviceRequests } from "#db/providers/requests-schema";
import { providers } from "#db/providers/schema";

type Named = SQLiteTable & { organisationId: SQLiteColumn; id: SQLiteColumn };

/** What things are called, by how their ids begin. A draft that its applicant keeps to themselves has no name here. */
const names: readonly [prefix: string, table: Named, name: SQL][] = [
  ["prg_", programmes, sql`${programmes.title}`],
  [
    "dos_",
    dossiers,
    sql`coalesce(${dossiers.number}, iif(${dossiers.sharedAt} is null, null, ${dossiers.applicantName}))`,
  ],
  ["evs_", evaluationSessions, sql`${evaluationSessions.title}`],
  ["mem_", members, sql`${members.firstName} || ' ' || ${members.lastName}`],
  ["cli_", clients, sql`${clients.name}`],
  ["prv_", providers, sql`${providers.name}`],
  ["ptn_", partners, sql`${partners.name}`],
  ["srq_", serviceRequests, sql`${serviceRequests.title}`],
];

/** What the subject of an entry is called now; null when it is gone, or is none of these. One row read by its key. */
export const subjectName: SQL<string | null> = sql`case substr(${auditEntries.subject}, 1, 4) ${sql.join(
  names.map(
    ([prefix, table, name]) =>
      sql`when ${prefix} then (select ${name} from ${table}
        where ${table.organisationId} = ${auditEntries.organisationId} and ${table.id} = ${auditEntries.subject})`,
  ),
  sql` `,
)} end`;
