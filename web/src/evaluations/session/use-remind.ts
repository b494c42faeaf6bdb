import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsRemindEvaluators } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";

/** A hundred people a request. */
export function useRemind(slug: string, sessionId: string) {
  const { t } = useTranslation("evaluations");
  return useAct(async (ids: readonly string[]) => {
    let count = 0;
    for (let from = 0; from < ids.length; from += 100) {
      const evaluatorIds = ids.slice(from, from + 100);
      const { reminded } = await bodyOf(
        evaluationsRemindEvaluators({ path: { organisation: slug, sessionId }, body: { evaluatorIds } }),
      );
      count += reminded.length;
    }
    void toast(count === 0 ? t("people.noneReminded") : t("people.reminded", { count }));
  });
}
