import { z } from "zod";

import { mayChangeView } from "#domain/organisations/views";
import { action } from "#actions/action";
import { askerOf, listName, mustReadList, subject } from "#actions/organisations/view-input";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { viewsOf } from "#db/organisations/views";
import { many } from "#db/statement";

/** The views of a list that whoever asks can look through: everybody's, and their own. */
export const listViews = action({
  name: "organisations.list-views",
  requires: "views.use",
  access: "read_work",
  input: z.strictObject({ ...pageFields, filter: z.strictObject({ list: listName, subject }) }),
  refuses: ["cursor_invalid", "not_allowed"],
  reads: (scope, input) => ({
    views: many(
      viewsOf(
        scope,
        { list: input.filter.list, subjectId: input.filter.subject ?? "" },
        textAt(input),
        pageSize(input),
      ),
    ),
  }),
  async run(context, input, { views }) {
    mustReadList(context, input.filter.list);
    const list = `organisations.list-views:${context.organisation.id}`;
    const page = await pageOf(context, list, input, views, ({ id }) => [id]);
    const asker = askerOf(context);
    return {
      result: { ...page, data: page.data.map((view) => ({ ...view, mine: mayChangeView(view, asker) })) },
    };
  },
});
