import { QueryClient } from "@tanstack/react-query";

import { ProblemError } from "#api/problem";

const isWorthRetrying = (error: Error) =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && isWorthRetrying(error),
    },
    mutations: { retry: false },
  },
});
