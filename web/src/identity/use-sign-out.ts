import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import { identitySignOut } from "#api/generated/sdk.gen";
import { toast } from "#design/feedback/toasts";
import { useFailureWords } from "#design/feedback/use-failure-words";
import { sessionQuery } from "#identity/session";

/** Nothing read under a session survives it. Answers whether it ended: on a network that fails, it goes on, and says so. */
export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const words = useFailureWords();
  return async (): Promise<boolean> => {
    try {
      await identitySignOut();
    } catch (error) {
      void toast(words(error), "bad");
      return false;
    }
    await navigate({ to: "/" });
    queries.setQueryData(sessionQuery.queryKey, null);
    queries.removeQueries({ type: "inactive" });
    return true;
  };
}
