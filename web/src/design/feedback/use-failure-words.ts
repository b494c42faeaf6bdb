import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";

/** Says a failure in the API's own words when it answered, in ours when it could not be reached. */
export function useFailureWords(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) =>
      error instanceof ProblemError && error.status > 0 ? error.problem.detail : t("state.unreachable"),
    [t],
  );
}
