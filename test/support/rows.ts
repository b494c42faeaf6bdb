import { env } from "cloudflare:workers";

export type Rows = Record<string, Record<string, unknown>[]>;

/** Every row of an organisation, by table: those that name it in a column, its own, and its words in the searches. */
export async function rowsOf(organisationId: string): Promise<Rows> {
  const tables = await env.DB.prepare(
    `select name, case when name = 'organisations' then 'id' when sql like '%using fts5(scope%' then 'scope' else 'organisation_id' end as "column"
     from sqlite_master where type = 'table'
       and (name = 'organisations' or sql like '%organisation_id%' or sql like '%using fts5(scope%') order by name`,
  ).all<{ name: string; column: string }>();
  const found: Rows = {};
  for (const { name, column } of tables.results) {
    const value = column === "scope" ? organisationId.slice(4).toLowerCase() : organisationId;
    const { results } = await env.DB.prepare(`select * from ${name} where "${column}" = ?1`)
      .bind(value)
      .all<Record<string, unknown>>();
    if (results.length > 0) found[name] = results;
  }
  return found;
}

/** Rows that stood before a restore of the database, there again. */
export async function restore(table: string, rows: Record<string, unknown>[] = []): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row);
    const gaps = columns.map((_, index) => `?${index + 1}`);
    await env.DB.prepare(
      `insert or replace into ${table} (${columns.join(", ")}) values (${gaps.join(", ")})`,
    )
      .bind(...Object.values(row))
      .run();
  }
}
