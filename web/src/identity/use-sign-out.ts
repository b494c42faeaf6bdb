import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import { identitySignOut } from "#api/generated/sdk.gen";
import { sessionQuery } from "#identity/session";

/** Nothing read under a session survives it. */
export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await identitySignOut();
    await navigate({ to: "/" });
    queries.setQueryData(sessionQuery.queryKey, null);
    queries.removeQueries({ type: "inactive" });
  };
}
