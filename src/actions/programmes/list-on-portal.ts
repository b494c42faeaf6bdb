import { z } from "zod";

import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { portalView } from "#actions/programmes/portal-view";
import { listPortal, portalSections } from "#db/programmes/portal";
import { many } from "#db/statement";

/** The published programmes of one section of the portal. */
export const listOnPortal = action({
  name: "programmes.list-on-portal",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({
    ...pageFields,
    filter: z.strictObject({ section: z.enum(portalSections) }).default({ section: "open" }),
  }),
  refuses: ["cursor_invalid"],
  reads(scope, { filter, ...page }, now) {
    const [at, id] = [numberAt(page, 0), textAt(page, 1)];
    const after = at !== undefined && id !== undefined ? { at, id } : null;
    return { rows: many(listPortal(scope, filter.section, now, after, pageSize(page))) };
  },
  async run(context, input, { rows }) {
    const { data, nextCursor } = await pageOf(
      context,
      `programmes.list-on-portal:${context.organisation.id}`,
      input,
      rows,
      (row) => [row.position, row.id],
    );
    return {
      result: {
        data: data.map(({ position: _position, ...row }) => portalView(row, context.now)),
        nextCursor,
      },
    };
  },
});
