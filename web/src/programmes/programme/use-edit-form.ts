import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { ProgrammesEditData } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { type ProblemForm, useProblemForm } from "#design/form/use-problem-form";
import { editProgramme, programmeQuery, programmesQuery } from "#programmes/queries";
import type { Programme } from "#programmes/types";

export type EditForm = {
  /** Someone changed the programme since it was read here. */
  stale: boolean;
  /** Reads the programme again; what was typed here stays, to be saved over it or not. */
  reread: () => Promise<void>;
};

/** A part of the programme, saved on the version that this screen read. */
export function useEditForm<Values extends Record<string, unknown>>(
  slug: string,
  programme: Programme,
  initialValues: Values,
  toBody: (values: Values) => ProgrammesEditData["body"],
): ProblemForm<Values> & EditForm {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { queryKey } = programmeQuery(slug, programme.id);
  const problemForm = useProblemForm<Values>({
    initialValues,
    onSubmit: async (values) => {
      queries.setQueryData(queryKey, await editProgramme(slug, programme, toBody(values)));
      void toast(t("action.saved"));
      await queries.invalidateQueries({ queryKey: programmesQuery(slug, {}).queryKey.slice(0, 1) });
    },
  });
  return {
    ...problemForm,
    stale: problemForm.failure?.status === 412,
    reread: () => queries.invalidateQueries({ queryKey }),
  };
}
