import { z } from "zod";

import { ftsQuery } from "#domain/dossiers/search-text";
import { id } from "#domain/input";
import { isArea } from "#domain/providers/areas";
import { followUpViews } from "#domain/providers/follow-up-views";
import { action } from "#actions/action";
import { peekCursor, type Shape } from "#actions/cursor";
import { pageFields, pageOf, pageSize } from "#actions/page";
import {
  followUpCounts,
  followUpPage,
  followUpSearch,
  mostCounted,
  positionIn,
  type Position,
} from "#db/providers/follow-up";
import { providerSettings } from "#db/providers/selling-schema";
import { one } from "#db/statement";
import type { Scope } from "#db/tenant";

/** What narrows every view alike: a skill, and a department (those who work everywhere are there too). */
const narrowed = {
  skill: id("skl").optional(),
  area: z.string().refine(isArea, { error: "not_offered" }).optional(),
};

export const followUpFilters = {
  filter: z
    .strictObject({ view: z.enum(followUpViews).default("active"), ...narrowed })
    .default({ view: "active" }),
  q: z.string().max(200).optional(),
};
const input = z.strictObject({ ...pageFields, ...followUpFilters });
type Filters = Pick<z.output<typeof input>, "filter" | "q">;

/** The subscriptions of one view of the follow-up screen: who ends soonest, or was lost last, first. */
export const listFollowUp = action({
  name: "providers.list-follow-up",
  requires: "providers.read",
  access: "read_other",
  input,
  refuses: ["cursor_invalid"],
  reads: (scope, query, now) => ({
    page: followed(scope, query, now, peekCursor(query.cursor, shapeOf(query)), pageSize(query)),
  }),
  async run(context, query, { page }) {
    const list = `providers.list-follow-up:${context.organisation.id}`;
    const { data, nextCursor } = await pageOf(context, list, query, page, (row) =>
      positionIn(query.filter.view, row),
    );
    return { result: { data, nextCursor } };
  },
});

const shapeOf = ({ q }: Filters): Shape =>
  q === undefined || ftsQuery(q) === null ? ["value", "text"] : ["number"];

/** The page of a view, or of a search in it. */
export function followed(scope: Scope, { filter, q }: Filters, now: number, after: Position, limit: number) {
  const match = q === undefined ? null : ftsQuery(q);
  if (match === null) return followUpPage(scope, filter, now, after, limit);
  const before = typeof after?.[0] === "number" ? after[0] : undefined;
  return followUpSearch(scope, filter, now, match, before, limit);
}

/** How many stand in each view, counted as the lists are: the same conditions at the same instant. */
export const countFollowUp = action({
  name: "providers.count-follow-up",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({ filter: z.strictObject(narrowed).default({}) }),
  reads: (scope, { filter }, now) => ({
    counts: followUpCounts(scope, filter, now),
    settings: one(
      scope.db
        .select({ on: providerSettings.subscriptionsOn })
        .from(providerSettings)
        .where(scope.owns(providerSettings)),
    ),
  }),
  run(_context, _input, { counts, settings }) {
    const views = followUpViews.map((view) => {
      const count = counts[0]?.[view] ?? 0;
      return { view, count: Math.min(count, mostCounted), more: count > mostCounted };
    });
    return { result: { subscriptionsOn: settings?.on ?? false, views } };
  },
});
