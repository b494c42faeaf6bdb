import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import type { Autosave } from "#design/feedback/autosave-indicator";
import { formQuery, saveForm } from "#forms/queries";
import type { FormDefinition } from "#forms/types";

const pause = 800;

/** The form being built: each change shows at once and is saved after a pause. */
export function useFormDraft(slug: string, programmeId: string, initial: FormDefinition) {
  const queries = useQueryClient();
  const [form, setForm] = useState(initial);
  const [save, setSave] = useState<Autosave>({ state: "idle" });
  const saved = useRef(initial);
  useEffect(() => {
    if (form === saved.current) return undefined;
    const timer = setTimeout(async () => {
      setSave({ state: "saving" });
      try {
        await saveForm(slug, programmeId, form);
        saved.current = form;
        queries.setQueryData(formQuery(slug, programmeId).queryKey, form);
        setSave({ state: "saved", at: new Date().toISOString() });
      } catch {
        setSave({ state: "waiting" });
      }
    }, pause);
    return () => clearTimeout(timer);
  }, [form, slug, programmeId, queries]);
  return { form, setForm, save };
}
