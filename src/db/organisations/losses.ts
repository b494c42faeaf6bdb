import { isNotNull, isNull, sql, type SQL } from "drizzle-orm";

import { countedUpTo, lossKinds, type LossKind } from "#domain/organisations/losses";
import { dossiers } from "#db/dossiers/schema";
import { files } from "#db/integrations/schema";
import { members } from "#db/members/schema";
import { memberships } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";
import { rows, type Read } from "#db/statement";
import type { OwnedTable, Scope } from "#db/tenant";

/** What people would miss most, for the screen that confirms a deactivation. */
const counted = {
  programmes: [programmes],
  dossiers: [dossiers],
  documents: [files, isNotNull(files.acceptedAt), isNull(files.deletedAt)],
  members: [members],
  people: [memberships],
} as const satisfies Record<LossKind, readonly [OwnedTable, ...SQL[]]>;

const upTo = (scope: Scope, [table, ...conditions]: readonly [OwnedTable, ...SQL[]]) =>
  rows<{ n: number }>(
    scope.db,
    sql`select count(*) as n from (select 1 from ${table} where ${scope.owns(table, ...conditions)} limit ${countedUpTo + 1})`,
  );

export const lossReadings = (scope: Scope) => ({
  programmes: upTo(scope, counted.programmes),
  dossiers: upTo(scope, counted.dossiers),
  documents: upTo(scope, counted.documents),
  members: upTo(scope, counted.members),
  people: upTo(scope, counted.people),
});

export const lossesOf = (read: Read<ReturnType<typeof lossReadings>>) =>
  lossKinds.map((kind) => {
    const found = read[kind][0]?.n ?? 0;
    return { kind, count: Math.min(found, countedUpTo), isMore: found > countedUpTo };
  });
