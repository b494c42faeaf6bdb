import { z } from "zod";

import { action } from "#actions/action";
import { pageInput, positionOf, turnPage } from "#actions/page";
import { portalView } from "#actions/programmes/portal-view";
import { listPortal, portalSections } from "#db/programmes/portal";
import { many } from "#db/statement";
import { Refusal } from "#domain/refusals";

/** The published programmes of one section of the portal. */
export const listOnPortal = action({
  name: "programmes.list-on-portal",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({
    ...pageInput,
    filter: z.strictObject({ section: z.enum(portalSections) }).default({ section: "open" }),
  }),
  refuses: ["cursor_invalid"],
  reads: (scope, { filter, limit, cursor }, now) => ({
    rows: many(listPortal(scope, filter.section, now, after(positionOf({ limit, cursor })), limit + 1)),
  }),
  async run(context, input, { rows }) {
    const { data, nextCursor } = await turnPage(context, "programmes.list-on-portal", input, rows, (row) => [
      row.position,
      row.id,
    ]);
    return {
      result: {
        data: data.map(({ position: _position, ...row }) => portalView(row, context.now)),
        nextCursor,
      },
    };
  },
});

function after(position: ReturnType<typeof positionOf>): { at: number; id: string } | null {
  if (position === undefined) return null;
  const [at, id] = position;
  if (typeof at !== "number" || typeof id !== "string") throw new Refusal("cursor_invalid");
  return { at, id };
}
