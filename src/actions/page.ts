import { z } from "zod";

import { wholeNumber } from "#domain/input";
import type { UnitOfWork } from "#actions/action";
import { openCursor, peekCursor, sealCursor, type Position } from "#actions/cursor";

/** The fields every list takes. */
export const pageFields = {
  limit: wholeNumber(1, 100).default(20),
  cursor: z.string().max(1000).optional(),
};

export type PageInput = { limit: number; cursor?: string | undefined };
export type Page<Row> = { data: Row[]; nextCursor: string | null };

/** One value of the position to go on from, in the type of its column; `undefined` on the first page. */
export const textAt = ({ cursor }: PageInput, place = 0): string | undefined => {
  const value = peekCursor(cursor)?.[place];
  return typeof value === "string" ? value : undefined;
};
export const numberAt = ({ cursor }: PageInput, place = 0): number | undefined => {
  const value = peekCursor(cursor)?.[place];
  return typeof value === "number" ? value : undefined;
};

/** Reads ask for one row more than a page: it says whether another page follows. */
export const pageSize = ({ limit }: PageInput): number => limit + 1;

/**
 * Cuts rows into a page.
 * @param list what the cursor is bound to besides the filter: the action and the organisation.
 * @throws Refusal cursor_invalid when the cursor asked with is not of this list.
 */
export async function pageOf<Row>(
  { services }: Pick<UnitOfWork, "services">,
  list: string,
  { limit, cursor, ...filter }: PageInput & Record<string, unknown>,
  rows: readonly Row[],
  positionOf: (row: Row) => Position,
): Promise<Page<Row>> {
  const binding = `${list}:${JSON.stringify(filter)}`;
  if (cursor !== undefined) await openCursor(services.secret, binding, cursor);
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { data, nextCursor: more ? await sealCursor(services.secret, binding, positionOf(last)) : null };
}
