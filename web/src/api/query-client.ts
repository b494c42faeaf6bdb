import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

import { ProblemError } from "#api/problem";

const isWorthRetrying = (error: Error) =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 500);

/** A session that ended elsewhere: who is signed in is asked again, and the layouts lead to signing in. */
function noticeSignedOut(error: Error): void {
  if (error instanceof ProblemError && error.problem.code === "sign_in_required") {
    queryClient.setQueryData(sessionKey, null);
  }
}

export const sessionKey = ["session"] as const;

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && isWorthRetrying(error),
    },
    mutations: { retry: false },
  },
});
