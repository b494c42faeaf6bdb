import { useTranslation } from "react-i18next";

import { useFormats } from "#i18n/formats";
import type { PortalProgrammeSummary } from "#programmes/types";

/** When one can apply, in one sentence. */
export function useWindow({ state, opensAt, closesAt }: PortalProgrammeSummary): string {
  const { t } = useTranslation("programmes");
  const formats = useFormats();
  if (state === "scheduled" && opensAt !== null) return t("portal.from", { date: formats.dateTime(opensAt) });
  if (closesAt === null) return t("portal.permanent");
  const date = formats.dateTime(closesAt);
  return t(state === "open" ? "portal.until" : "portal.ended", { date });
}
