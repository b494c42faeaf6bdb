import { Button } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";
import { NotFound } from "#app/not-found";
import { EmptyState } from "#design/display/empty-state";
import { Failure } from "#design/feedback/failure";

/** The last net of every route: an answer of the API is shown in its words, a fault of ours says so. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const refused = useQueryErrorResetBoundary();
  // What failed is asked again by whoever shows the page next, not only refused again.
  useEffect(() => refused.reset(), [refused]);
  if (error instanceof ProblemError && error.status === 404) return <NotFound />;
  if (error instanceof ProblemError) {
    const retry = () => {
      refused.reset();
      void router.invalidate();
      reset();
    };
    return <Failure error={error} onRetry={retry} />;
  }
  return (
    <EmptyState
      title={t("state.broken")}
      action={<Button onClick={() => location.reload()}>{t("state.reload")}</Button>}
    >
      <p>{t("state.brokenWhy")}</p>
    </EmptyState>
  );
}
