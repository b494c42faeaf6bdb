import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";

import { bodyOf } from "#api/client";
import { dossiersSaveAnswer } from "#api/generated";
import { readAnew } from "#api/read-anew";
import { AnswerKeeper } from "#dossiers/portal/answers/answer-keeper";
import { takeSaved } from "#dossiers/portal/answers/take-saved";
import { theirsOf } from "#dossiers/portal/answers/theirs-of";
import { ownDossierQuery } from "#dossiers/queries";
import { type OwnDossier, type Values, valuesOf } from "#dossiers/types";

/** The dossier's answers with what is being typed over them, and the keeper that saves it. */
export function useAnswers(slug: string, dossier: OwnDossier) {
  const queries = useQueryClient();
  const [keeper] = useState(() => {
    const { id } = dossier;
    const query = ownDossierQuery(slug, id);
    const current = () => queries.getQueryData(query.queryKey) ?? dossier;
    return new AnswerKeeper({
      dossierId: id,
      savedAt: dossier.answers.length === 0 ? null : dossier.updatedAt,
      send: (fieldId, { value, version }) =>
        bodyOf(
          dossiersSaveAnswer({
            path: { organisation: slug, dossierId: id, fieldId },
            body: { value, version },
          }),
        ),
      onSaved: (saved) => takeSaved(queries, query, saved),
      seen: (fieldId) => ({
        value: valuesOf(current())[fieldId] ?? null,
        version: current().answers.find((one) => one.fieldId === fieldId)?.version ?? 0,
      }),
      readAgain: async (fieldId) => theirsOf(await readAnew(queries, query), fieldId),
    });
  });
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.read);
  useEffect(() => keeper.start(), [keeper]);
  const typed = Object.entries(keeping.typed).map(([fieldId, { value }]) => [fieldId, value] as const);
  const values: Values = { ...valuesOf(dossier), ...Object.fromEntries(typed) };
  return { keeper, keeping, values };
}
