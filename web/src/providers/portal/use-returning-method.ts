import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { providersConfirmOwnMethod } from "#api/generated/sdk.gen";
import { ProblemError } from "#api/problem";
import { toast } from "#design/feedback/toasts";
import { useFailureWords } from "#design/feedback/use-failure-words";

/** Back from the hosted page: what was added there is confirmed once, and the address is clean again. */
export function useReturningMethod(slug: string): void {
  const { t } = useTranslation("providers");
  const words = useFailureWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const session = "session" in search && typeof search.session === "string" ? search.session : undefined;
  const confirmed = useRef<string>(undefined);
  useEffect(() => {
    if (session === undefined || confirmed.current === session) return;
    confirmed.current = session;
    void confirm(session);
    async function confirm(returned: string) {
      await navigate({ to: ".", search: (rest) => ({ ...rest, session: undefined }), replace: true });
      try {
        await providersConfirmOwnMethod({ path: { organisation: slug }, body: { session: returned } });
        await queries.invalidateQueries();
        void toast(t("own.methodAdded"));
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        void toast(words(error), "bad");
      }
    }
  }, [session, slug, navigate, queries, t, words]);
}
