import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { evaluationsEditSession, type EvaluationsEditSessionData, evaluationsSaveGrid } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { useProblemForm } from "#design/form/use-problem-form";
import type { Grid, Session } from "#evaluations/types";

type Body = EvaluationsEditSessionData["body"];

/** The version that this screen was filled from: what it saves moves it on, what somebody else saves does not. */
export type Seen = { version: number; moveOn: (version: number) => void };

/** A part of the session, saved over the version that this screen was filled from: 412 when somebody else changed it since. */
export function useSessionEdit<Values extends Record<string, unknown>>(
  slug: string,
  session: Session,
  seen: Seen,
  initialValues: Values,
  toBody: (values: Values) => Body,
) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const path = { organisation: slug, sessionId: session.id };
  return useProblemForm<Values>({
    initialValues,
    onSubmit: async (values) => {
      const saved = await bodyOf(
        evaluationsEditSession({ path, body: toBody(values), headers: ifMatch(seen.version) }),
      );
      seen.moveOn(saved.version);
      void toast(t("saved"));
      await queries.invalidateQueries();
    },
  });
}

export function useGridEdit(slug: string, session: Session, seen: Seen, initialValues: { grid: Grid }) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const path = { organisation: slug, sessionId: session.id };
  return useProblemForm<{ grid: Grid }>({
    initialValues,
    onSubmit: async ({ grid }) => {
      const saved = await bodyOf(
        evaluationsSaveGrid({ path, body: { grid }, headers: ifMatch(seen.version) }),
      );
      seen.moveOn(saved.version);
      void toast(t("saved"));
      await queries.invalidateQueries();
    },
  });
}
