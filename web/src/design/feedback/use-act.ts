import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ProblemError } from "#api/problem";
import { toast } from "#design/feedback/toasts";

/** One press, one change: what is on screen is read again, and what happened is said, also when it was refused. */
export function useAct<Input = void>(act: (input: Input) => Promise<unknown>, done?: string) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      if (done !== undefined) void toast(done);
      await queries.invalidateQueries();
    },
    onError: (error) => {
      const said = error instanceof ProblemError && error.status > 0;
      void toast(said ? error.problem.detail : t("state.unreachable"), "bad");
    },
  });
}
