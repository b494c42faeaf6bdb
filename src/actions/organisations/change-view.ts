import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { mayChangeView, seesView, viewFields } from "#domain/organisations/views";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { indexView, retireView } from "#actions/organisations/view-indexes";
import { askerOf, columnsOf, mustReadList, mustStand } from "#actions/organisations/view-input";
import { mustHaveChanged } from "#db/guards";
import { views } from "#db/organisations/schema";
import { sourceOfView, stepDown, viewById, type ViewRow } from "#db/organisations/views";
import { one } from "#db/statement";

export type { ViewRow } from "#db/organisations/views";

/** Changes a view. Other filters or another order make another index; a new name or new columns do not. */
export const changeView = action({
  name: "organisations.change-view",
  requires: "views.use",
  access: "write",
  input: z.strictObject({ viewId: id("vie"), version: wholeNumber(1, 1e9), ...viewFields }),
  refuses: ["not_found", "not_allowed", "stale_version"],
  reads: (scope, { viewId }) => ({
    view: one(viewById(scope, viewId)),
    ...sourceOfView(scope, viewId),
  }),
  run(context, { viewId, version, ...content }, read) {
    const { tenant, now } = context;
    const view = changeableView(context, read.view, version);
    const columns = columnsOf(view.list, undefined, read, "fr");
    mustStand(context, content, columns);
    const values = { ...content, updatedAt: now, version: version + 1 };
    const changed = { ...view, ...values };
    const reindexed = isSame(view, content)
      ? []
      : [retireView(context, view), indexView(context, changed, columns)];
    return {
      result: changed,
      change: {
        steps: [
          ...(content.sharing === "default" ? [stepDown(tenant, view, viewId)] : []),
          tenant.update(views, values, eq(views.id, viewId), eq(views.version, version)),
          mustHaveChanged("stale_version"),
          ...reindexed.flatMap(({ steps }) => steps),
        ],
        messages: reindexed.slice(-1).flatMap(({ messages }) => messages),
        audit: { subject: viewId, details: { sharing: content.sharing } },
      },
    };
  },
});

type Filtered = Pick<ViewRow, "filters" | "sort">;

const isSame = (one: Filtered, other: Filtered): boolean =>
  JSON.stringify([one.filters, one.sort]) === JSON.stringify([other.filters, other.sort]);

/** @throws Refusal not_found, not_allowed, stale_version. */
export function changeableView(context: ActionContext, view: ViewRow | undefined, version: number): ViewRow {
  const asker = askerOf(context);
  if (!view || !seesView(view, asker.personId)) throw new Refusal("not_found");
  mustReadList(context, view.list);
  if (!mayChangeView(view, asker)) throw new Refusal("not_allowed");
  if (view.version !== version) throw new Refusal("stale_version");
  return view;
}
