import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";

import { bodyOf } from "#api/client";
import { AnswerKeeper } from "#dossiers/portal/answers/answer-keeper";
import { theirsOf } from "#dossiers/portal/answers/theirs-of";
import { valuesOf, type Values } from "#dossiers/types";
import { useAnsweringSide } from "#invitations/portal/answering-side";
import { readOwn } from "#invitations/portal/read-own";
import type { Own } from "#invitations/types";

/** The answers of a partner with what is being typed over them, and the keeper that saves it. */
export function useOwnAnswers(slug: string, own: Own) {
  const queries = useQueryClient();
  const side = useAnsweringSide();
  const [keeper] = useState(() => {
    const { id } = own;
    const query = side.query(slug, id);
    const current = () => queries.getQueryData<Own>(query.queryKey) ?? own;
    return new AnswerKeeper({
      dossierId: id,
      savedAt: own.answers.length === 0 ? null : own.updatedAt,
      send: (fieldId, { value, version }) =>
        bodyOf(
          side.save({
            path: { organisation: slug, prequalificationId: id, fieldId },
            body: { value, version },
          }),
        ),
      onSaved: ({ completeness, savedAt, ...saved }) =>
        queries.setQueryData(
          query.queryKey,
          (before: Own | undefined) =>
            before && {
              ...before,
              answers: [
                ...before.answers.filter(({ fieldId }) => fieldId !== saved.fieldId),
                { ...saved, value: saved.value, updatedAt: savedAt, author: null },
              ],
              asked: before.asked.map((one) =>
                one.fieldId === saved.fieldId ? { ...one, waiting: false } : one,
              ),
              completeness,
              updatedAt: savedAt,
            },
        ),
      seen: (fieldId) => ({
        value: valuesOf(current())[fieldId] ?? null,
        version: current().answers.find((one) => one.fieldId === fieldId)?.version ?? 0,
      }),
      readAgain: async (fieldId) => theirsOf(await readOwn(queries, side, slug, id), fieldId),
    });
  });
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.read);
  useEffect(() => keeper.start(), [keeper]);
  const typed = Object.entries(keeping.typed).map(([fieldId, { value }]) => [fieldId, value] as const);
  const values: Values = { ...valuesOf(own), ...Object.fromEntries(typed) };
  return { keeper, keeping, values };
}
