import { Button } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";
import { NotFound } from "#app/not-found";
import { EmptyState } from "#design/display/empty-state";
import { Failure } from "#design/feedback/failure";

/** The last net of every route: an answer of the API is shown in its words, a fault of ours says so. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  if (error instanceof ProblemError && error.status === 404) return <NotFound />;
  if (error instanceof ProblemError) return <Failure error={error} onRetry={reset} />;
  return (
    <EmptyState
      title={t("state.broken")}
      action={<Button onClick={() => location.reload()}>{t("state.reload")}</Button>}
    >
      <p>{t("state.brokenWhy")}</p>
    </EmptyState>
  );
}
