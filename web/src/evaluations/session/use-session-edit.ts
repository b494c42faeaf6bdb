import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { evaluationsEditSession, type EvaluationsEditSessionData, evaluationsSaveGrid } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { useProblemForm } from "#design/form/use-problem-form";
import type { Grid, Session } from "#evaluations/types";

type Body = EvaluationsEditSessionData["body"];

/** A part of the session, saved on the version that this screen read. */
export function useSessionEdit<Values extends Record<string, unknown>>(
  slug: string,
  session: Session,
  initialValues: Values,
  toBody: (values: Values) => Body,
) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const path = { organisation: slug, sessionId: session.id };
  return useProblemForm<Values>({
    initialValues,
    onSubmit: async (values) => {
      await bodyOf(evaluationsEditSession({ path, body: toBody(values), headers: ifMatch(session.version) }));
      void toast(t("saved"));
      await queries.invalidateQueries();
    },
  });
}

export function useGridEdit(slug: string, session: Session, initialValues: { grid: Grid }) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const path = { organisation: slug, sessionId: session.id };
  return useProblemForm<{ grid: Grid }>({
    initialValues,
    onSubmit: async ({ grid }) => {
      await bodyOf(evaluationsSaveGrid({ path, body: { grid }, headers: ifMatch(session.version) }));
      void toast(t("saved"));
      await queries.invalidateQueries();
    },
  });
}
