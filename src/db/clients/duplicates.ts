import { and, desc, eq, lt, or, sql } from "drizzle-orm";

import { pairColumns } from "#db/clients/queries";
import { clients } from "#db/clients/schema";
import { duplicatePairs, duplicateVerdicts } from "#db/clients/duplicates-schema";
import { people } from "#db/identity/schema";
import type { Scope } from "#db/tenant";

export type PairPosition = { score: number; a: string; b: string } | undefined;

/** The open pairs of a colour, the surest first. */
export const openPairsPage = (
  scope: Scope,
  tier: "certain" | "probable",
  after: PairPosition,
  limit: number,
) =>
  scope.db
    .select(pairColumns)
    .from(duplicatePairs)
    .where(
      and(
        scope.owns(duplicatePairs, eq(duplicatePairs.open, sql`1`), eq(duplicatePairs.tier, tier)),
        after &&
          sql`(${duplicatePairs.score}, ${duplicatePairs.a}, ${duplicatePairs.b}) < (${after.score}, ${after.a}, ${after.b})`,
      ),
    )
    .orderBy(desc(duplicatePairs.score), desc(duplicatePairs.a), desc(duplicatePairs.b))
    .limit(limit);

const said = (id: typeof duplicateVerdicts.a | typeof duplicateVerdicts.b) =>
  sql<string>`(select json_object('id', c.id, 'number', c.number, 'name', c.name, 'city', c.city, 'siret', c.siret, 'events', c.events)
    from ${clients} c where c.organisation_id = ${duplicateVerdicts.organisationId} and c.id = ${id})`;

/** A pair of which one record was merged since is no longer asked about: its verdict was copied to the survivor. */
const bothOpen = sql`not exists (select 1 from ${clients} c where c.organisation_id = ${duplicateVerdicts.organisationId}
  and c.id in (${duplicateVerdicts.a}, ${duplicateVerdicts.b}) and c.merged_into_id is not null)`;

/** What was said of pairs whose records still stand, the latest first. */
export const verdictsPage = (
  scope: Scope,
  after: { at: number; a: string; b: string } | undefined,
  limit: number,
) =>
  scope.db
    .select({
      a: duplicateVerdicts.a,
      b: duplicateVerdicts.b,
      verdict: duplicateVerdicts.verdict,
      tier: duplicateVerdicts.tier,
      codes: duplicateVerdicts.codes,
      note: duplicateVerdicts.note,
      reasons: duplicatePairs.reasons,
      at: duplicateVerdicts.at,
      actorName: sql<string | null>`${people.name}`.as("actor_name"),
      left: said(duplicateVerdicts.a).as("left"),
      right: said(duplicateVerdicts.b).as("right"),
    })
    .from(duplicateVerdicts)
    .leftJoin(people, eq(people.id, duplicateVerdicts.actorId))
    .leftJoin(
      duplicatePairs,
      and(
        eq(duplicatePairs.organisationId, duplicateVerdicts.organisationId),
        eq(duplicatePairs.a, duplicateVerdicts.a),
        eq(duplicatePairs.b, duplicateVerdicts.b),
      ),
    )
    .where(
      and(
        scope.owns(duplicateVerdicts, eq(duplicateVerdicts.verdict, "not_duplicate"), bothOpen),
        after &&
          or(
            lt(duplicateVerdicts.at, after.at),
            sql`(${duplicateVerdicts.at}, ${duplicateVerdicts.a}, ${duplicateVerdicts.b}) < (${after.at}, ${after.a}, ${after.b})`,
          ),
      ),
    )
    .orderBy(desc(duplicateVerdicts.at), desc(duplicateVerdicts.a), desc(duplicateVerdicts.b))
    .limit(limit);
