import { z } from "@hono/zod-openapi";

import { previewUndo, undoMerge } from "#actions/clients/undo-merge";
import { endpoint } from "#routes/endpoint";
import { mergeExample } from "#routes/clients/examples";
import { merge, fieldName } from "#routes/clients/merge-fields";

const undo = {
  capability: "clients",
  answer: {
    status: 200,
    schema: z
      .object({
        id: z.string(),
        movedBack: z.int(),
        leftBehind: z.int().openapi({ description: "Requests that went elsewhere since: they stay there." }),
        arrivedSince: z.int().openapi({ description: "Requests that came after the merge: they stay." }),
        arrived: z
          .array(z.object({ id: z.string(), number: z.string(), title: z.string() }))
          .openapi({ description: "The first 50 of those that came after the merge." }),
        restored: z.array(fieldName),
        kept: z.array(fieldName).openapi({ description: "Fields edited since: they stay." }),
      })
      .openapi("UndoneMerge"),
    example: {
      id: mergeExample.id,
      movedBack: 1,
      leftBehind: 0,
      arrivedSince: 0,
      arrived: [],
      restored: ["phones" as const],
      kept: [],
    },
  },
} as const;

export const previewUndoEndpoint = endpoint(previewUndo, {
  ...undo,
  method: "get",
  path: `${merge}/undo`,
  summary: "Preview the undoing of a merge",
  description: "What would go back, and what would stay. Nothing is written.",
  present: (result) => ({ ...result, restored: [...result.restored], kept: [...result.kept] }),
});

export const undoMergeEndpoint = endpoint(undoMerge, {
  ...undo,
  method: "post",
  path: `${merge}/undo`,
  summary: "Undo a merge",
  description:
    "Within 30 days, the latest merge of a record first. The records are then judged not to be duplicates.",
  present: (result) => ({ ...result, restored: [...result.restored], kept: [...result.kept] }),
});
