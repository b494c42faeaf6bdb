import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { action } from "#actions/action";
import { changeableView } from "#actions/organisations/change-view";
import { retireView } from "#actions/organisations/view-indexes";
import { mustHaveChanged } from "#db/guards";
import { views } from "#db/organisations/schema";
import { viewById } from "#db/organisations/views";
import { one } from "#db/statement";

/** Removes a view: what it showed stays where it is. */
export const removeView = action({
  name: "organisations.remove-view",
  requires: "views.use",
  access: "write",
  input: z.strictObject({ viewId: id("vie"), version: wholeNumber(1, 1e9) }),
  refuses: ["not_found", "not_allowed", "stale_version"],
  reads: (scope, { viewId }) => ({ view: one(viewById(scope, viewId)) }),
  run(context, { viewId, version }, { view: found }) {
    const view = changeableView(context, found, version);
    const retired = retireView(context, view);
    return {
      result: { id: viewId },
      change: {
        steps: [
          context.tenant.remove(views, eq(views.id, viewId)),
          mustHaveChanged("stale_version"),
          ...retired.steps,
        ],
        messages: retired.messages,
        audit: { subject: viewId, details: { list: view.list } },
      },
    };
  },
});
