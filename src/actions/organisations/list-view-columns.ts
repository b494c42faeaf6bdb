import { z } from "zod";

import { operatorsOf } from "#domain/organisations/view-columns";
import { action } from "#actions/action";
import { columnsOf, listName, mustReadList, subject } from "#actions/organisations/view-input";
import { sourceOf } from "#db/organisations/views";

/** The columns that a view of a list can show, and how each can be filtered and ordered. */
export const listViewColumns = action({
  name: "organisations.list-view-columns",
  requires: "views.use",
  access: "read_work",
  input: z.strictObject({ filter: z.strictObject({ list: listName, subject }) }),
  refuses: ["not_allowed"],
  reads: (scope, { filter }) => sourceOf(scope, filter.subject ?? ""),
  run(context, { filter }, source) {
    mustReadList(context, filter.list);
    const { actor, organisation } = context;
    const locale = actor.kind === "person" ? actor.person.locale : organisation.settings.locale;
    const columns = columnsOf(filter.list, filter.subject, source, locale);
    return { result: columns.map((column) => ({ ...column, operators: operatorsOf(column) })) };
  },
});
