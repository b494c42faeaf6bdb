import { z } from "zod";

import { wholeNumber } from "#domain/input";
import type { ActionContext } from "#actions/action";
import { claimedPosition, openCursor, sealCursor, type Position } from "#actions/cursor";

/** What every list accepts. */
export const pageInput = {
  limit: wholeNumber(1, 100).default(20),
  cursor: z.string().max(1_000).optional(),
};

type Asked = { limit: number; cursor?: string | undefined };
export type Page<Row> = { data: Row[]; nextCursor: string | null };

/** The position to read after, for `reads`; `turnPage` checks that it was ours. */
export const positionOf = ({ cursor }: Asked): Position | undefined =>
  cursor === undefined ? undefined : claimedPosition(cursor);

/** The page out of `limit + 1` rows in order, and the cursor of the next one. @throws Refusal cursor_invalid. */
export async function turnPage<Row>(
  { services, tenant }: Pick<ActionContext, "services" | "tenant">,
  list: string,
  { limit, cursor, ...filter }: Asked & Record<string, unknown>,
  rows: readonly Row[],
  positionAt: (row: Row) => Position,
): Promise<Page<Row>> {
  const binding = `${tenant.organisationId}:${list}:${JSON.stringify(filter)}`;
  if (cursor !== undefined) await openCursor(services.secret, binding, cursor);
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { data, nextCursor: more ? await sealCursor(services.secret, binding, positionAt(last)) : null };
}
