import type { QueryClient } from "@tanstack/react-query";

import type { SavedAnswer } from "#api/generated";
import { readAnew } from "#api/read-anew";
import type { ownDossierQuery } from "#dossiers/queries";
import type { OwnDossier } from "#dossiers/types";

/**
 * The dossier on screen holds what was saved. A reading under way may have begun before: it would bring the former
 * answer back, and its version, over which the next one would be refused.
 */
export function takeSaved(
  queries: QueryClient,
  query: ReturnType<typeof ownDossierQuery>,
  saved: SavedAnswer,
): void {
  const { queryKey } = query;
  queries.setQueryData(queryKey, (before) => before && withAnswer(before, saved));
  if (queries.isFetching({ queryKey, exact: true }) > 0) void readAnew(queries, query).catch(() => undefined);
}

function withAnswer(dossier: OwnDossier, { completeness, savedAt, ...saved }: SavedAnswer): OwnDossier {
  const others = dossier.answers.filter(({ fieldId }) => fieldId !== saved.fieldId);
  return {
    ...dossier,
    answers: [...others, { ...saved, updatedAt: savedAt }],
    completeness,
    progress: completeness.percent,
    updatedAt: savedAt,
  };
}
