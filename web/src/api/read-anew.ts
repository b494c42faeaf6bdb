import type { FetchQueryOptions, QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Reads once more, from now on: a reading already under way began before what was just done, and may not know of it.
 * Whoever waits for that one gets this one.
 */
export async function readAnew<Read, Refused, Key extends QueryKey>(
  queries: QueryClient,
  options: FetchQueryOptions<Read, Refused, Read, Key>,
): Promise<Read> {
  const { queryKey } = options;
  if (queries.getQueryData(queryKey) === undefined) return queries.fetchQuery({ ...options, staleTime: 0 });
  await queries.refetchQueries({ queryKey, exact: true }, { throwOnError: true, cancelRefetch: true });
  return queries.fetchQuery({ ...options, staleTime: Number.POSITIVE_INFINITY });
}
