import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { ProblemError } from "#api/problem";
import type { Autosave } from "#design/feedback/autosave-indicator";
import { errorsByPath } from "#design/form/pointers";
import { forgetKept, keep, kept } from "#dossiers/portal/kept-answers";
import { draftQuery, saveAnswers } from "#dossiers/queries";
import type { Draft } from "#dossiers/types";
import type { Answers, Value } from "#forms/types";

const pause = 900;

/**
 * The answers being given. Only what changed is sent; until the API has it, it is also kept on this device, so that a
 * closed tab or a lost network loses nothing.
 */
export function useDraft(slug: string, draft: Draft) {
  const queries = useQueryClient();
  const [changed, setChanged] = useState<Answers>(() => kept(draft.id));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [save, setSave] = useState<Autosave>(
    draft.savedAt === null ? { state: "idle" } : { state: "saved", at: draft.savedAt },
  );
  useEffect(() => {
    if (Object.keys(changed).length === 0) return undefined;
    keep(draft.id, changed);
    const timer = setTimeout(async () => {
      setSave({ state: "saving" });
      try {
        const next = await saveAnswers(slug, draft.id, changed);
        queries.setQueryData(draftQuery(slug, draft.id).queryKey, next);
        forgetKept(draft.id);
        setErrors({});
        setChanged((latest) => withoutSent(latest, changed));
        setSave({ state: "saved", at: next.savedAt ?? new Date().toISOString() });
      } catch (error) {
        setSave({ state: "waiting" });
        if (error instanceof ProblemError) setErrors(errorsByPath(error.problem.errors ?? []));
      }
    }, pause);
    return () => clearTimeout(timer);
  }, [changed, draft.id, slug, queries]);

  const answers: Answers = { ...draft.answers, ...changed };
  const answer = (fieldId: string, value: Value) =>
    setChanged((before) => ({ ...before, [fieldId]: { value } }));
  return { answers, answer, errors, save };
}

/** What was typed while the save was on its way stays to be sent. */
function withoutSent(latest: Answers, sent: Answers): Answers {
  return Object.fromEntries(Object.entries(latest).filter(([id, answer]) => sent[id] !== answer));
}
