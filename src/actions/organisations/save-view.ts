import { z } from "zod";

import { viewFields } from "#domain/organisations/views";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { indexView } from "#actions/organisations/view-indexes";
import { columnsOf, listName, mustReadList, mustStand, subject } from "#actions/organisations/view-input";
import { mustHold } from "#db/guards";
import { views } from "#db/organisations/schema";
import { hasRoom, sourceOf, stepDown } from "#db/organisations/views";

/** Keeps columns, filters and an order under a name, for oneself or for everybody. */
export const saveView = action({
  name: "organisations.save-view",
  requires: "views.use",
  access: "write",
  input: z.strictObject({ list: listName, subject, ...viewFields }),
  refuses: ["too_many_views", "not_allowed"],
  reads: (scope, input) => sourceOf(scope, input.subject ?? ""),
  run(context, { list, subject: subjectId, ...content }, source) {
    const { tenant, actor, now, newId } = context;
    mustReadList(context, list);
    const columns = columnsOf(list, subjectId, source, "fr");
    mustStand(context, content, columns);
    const view = {
      id: newId("vie"),
      list,
      subjectId: subjectId ?? "",
      ...content,
      authorId: actorId(actor) ?? "system",
      updatedAt: now,
      version: 1,
    };
    const indexed = indexView(context, view, columns);
    return {
      result: { ...view, authorName: actor.kind === "person" ? actor.person.name : null },
      change: {
        steps: [
          mustHold("too_many_views", hasRoom(tenant, view)),
          ...(view.sharing === "default" ? [stepDown(tenant, view, view.id)] : []),
          tenant.insert(views, { ...view, createdAt: now }),
          ...indexed.steps,
        ],
        messages: indexed.messages,
        audit: { subject: view.id, details: { list, sharing: view.sharing } },
      },
    };
  },
});
