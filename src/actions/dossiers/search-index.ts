import { eq, sql } from "drizzle-orm";

import { foldForSearch } from "#domain/dossiers/search-text";
import type { Filling } from "#actions/dossiers/filling";
import { dossiers } from "#db/dossiers/schema";
import { dossierSearch, searchScope } from "#db/dossiers/search";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** A search looks at this much of the answers of a dossier, in characters. */
const longest = 20_000;

/** Puts the words of a dossier in the full-text index, in place of those it had. */
export function indexSteps(
  tenant: Tenant,
  { dossier, answers }: Pick<Filling, "dossier" | "answers">,
): Write[] {
  const { db } = tenant;
  const texts = Object.values(answers).flatMap(({ value }) => wordsOf(value));
  const body = foldForSearch([dossier.applicantName, dossier.applicantEmail, ...texts].join(" ")).slice(
    0,
    longest,
  );
  const number = sql`(select coalesce(lower(replace(${dossiers.number}, '-', ' ')), '') from ${dossiers} where ${tenant.owns(dossiers, eq(dossiers.id, dossier.id))})`;
  const forget =
    dossier.searchRow === null
      ? []
      : [db.run(sql`delete from ${dossierSearch} where rowid = ${dossier.searchRow}`)];
  return [
    ...forget.map(asWrite),
    asWrite(
      db.run(
        sql`insert into ${dossierSearch} (scope, body, dossier_id) values (${searchScope(tenant.organisationId)}, ${body} || ' ' || ${number}, ${dossier.id})`,
      ),
    ),
    tenant.update(dossiers, { searchRow: sql`last_insert_rowid()` }, eq(dossiers.id, dossier.id)),
  ];
}

function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
