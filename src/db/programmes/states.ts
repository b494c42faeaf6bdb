import { or, sql, type SQL } from "drizzle-orm";

import { programmes } from "#db/programmes/schema";
import type { Shelf } from "#db/programmes/queries";
import { binMs, type ProgrammeState } from "#domain/programmes/states";

/** A state that a list can show: what is purged is nowhere. */
export type ListedState = Exclude<ProgrammeState, "purged">;

const shelfOf = (state: ListedState): Shelf => (state === "archived" || state === "trashed" ? state : "live");

const graceMs = sql`${programmes.graceMinutes} * 60000`;

/** What `programmeState` (src/domain/programmes/states.ts) says, as conditions within the shelf of a state. */
function conditionOf(state: ListedState, now: number): SQL {
  const published = sql`${programmes.publishedAt} is not null`;
  const opened = sql`${published} and (${programmes.opensAt} is null or ${programmes.opensAt} <= ${now})`;
  const conditions: Readonly<Record<ListedState, SQL>> = {
    draft: sql`${programmes.publishedAt} is null`,
    scheduled: sql`${published} and ${programmes.opensAt} > ${now}`,
    open: sql`${opened} and (${programmes.closesAt} is null or ${programmes.closesAt} > ${now})`,
    closing: sql`${opened} and ${programmes.closesAt} <= ${now} and ${programmes.closesAt} + ${graceMs} > ${now}`,
    closed: sql`${opened} and ${programmes.closesAt} + ${graceMs} <= ${now}`,
    archived: sql`true`,
    trashed: sql`${programmes.trashedAt} > ${now - binMs}`,
  };
  return conditions[state];
}

/** What of a shelf is in one of these states; nothing when the shelf holds none of them. */
export function inStates(shelf: Shelf, states: readonly ListedState[], now: number): SQL | undefined {
  const asked = states.filter((state) => shelfOf(state) === shelf);
  return or(...asked.map((state) => sql`(${conditionOf(state, now)})`));
}
