import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import { signOut } from "#identity/queries";

/** Nothing read under a session survives it. */
export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await signOut();
    queries.clear();
    await navigate({ to: "/" });
  };
}
