import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";

import { bodyOf, ifMatch } from "#api/client";
import { evaluationsSaveEvaluation } from "#api/generated";
import { readAnew } from "#api/read-anew";
import { EvaluationKeeper } from "#evaluations/desk/evaluation-keeper";
import { sheetQuery } from "#evaluations/queries";
import type { OwnEvaluation, Sheet } from "#evaluations/types";

/** One evaluation being written: leaving the page sends what still waits. */
export function useEvaluation(
  slug: string,
  { sessionId, grid }: Pick<Sheet, "sessionId" | "grid">,
  dossierId: string,
  evaluation: OwnEvaluation,
) {
  const queries = useQueryClient();
  const [keeper] = useState(() => {
    const path = { organisation: slug, sessionId, dossierId };
    return new EvaluationKeeper({
      grid,
      evaluation,
      save: (answers, version) =>
        bodyOf(evaluationsSaveEvaluation({ path, body: { answers }, headers: ifMatch(version) })),
      reread: async () => {
        const sheet = await readAnew(queries, sheetQuery(slug, sessionId, dossierId));
        return sheet.evaluation?.version ?? 0;
      },
    });
  });
  useEffect(() => keeper.start(), [keeper]);
  return { keeper, kept: useSyncExternalStore(keeper.subscribe, keeper.read) };
}
