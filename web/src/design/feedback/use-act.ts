import { useMutation, useQueryClient } from "@tanstack/react-query";

import { toast } from "#design/feedback/toasts";
import { useFailureWords } from "#design/feedback/use-failure-words";

/** Nothing was asked of the API, for a reason that the screen gives in its own words. */
export class Withheld extends Error {}

/** One press, one change: what is on screen is read again, and what happened is said, also when it was refused. */
export function useAct<Input = void>(act: (input: Input) => Promise<unknown>, done?: string) {
  const queries = useQueryClient();
  const words = useFailureWords();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      if (done !== undefined) void toast(done);
      await queries.invalidateQueries();
    },
    onError: (error) => void toast(error instanceof Withheld ? error.message : words(error), "bad"),
  });
}
