import { useMutation, useQueryClient } from "@tanstack/react-query";

import { integrationsStartImport } from "#api/generated/sdk.gen";
import { ProblemError } from "#api/problem";
import { errorsByPath } from "#design/form/pointers";

type Choices = { mapping: Record<string, number>; flags: string[] };

/** Starts a run, dry or for good; its refusals come back to the columns they are about. */
export function useStartRun(organisation: string, importId: string, choices: Choices) {
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: (dryRun: boolean) =>
      integrationsStartImport({
        path: { organisation, importId },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: { ...choices, dryRun },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const failure = run.error instanceof ProblemError ? run.error : undefined;
  return {
    start: run.mutate,
    pending: run.isPending,
    failure,
    errors: errorsByPath(failure?.problem.errors ?? []),
  };
}
