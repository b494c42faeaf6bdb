import { useTranslation } from "react-i18next";

import { useFormats } from "#i18n/formats";
import type { PublicProgramme } from "#programmes/types";

/** When one can apply, in one sentence. */
export function useWindow({ status, opensAt, closesAt }: PublicProgramme): string {
  const { t } = useTranslation("programmes");
  const formats = useFormats();
  if (status === "scheduled" && opensAt !== null)
    return t("portal.from", { date: formats.dateTime(opensAt) });
  if (closesAt === null) return t("portal.permanent");
  const date = formats.dateTime(closesAt);
  return t(status === "closed" ? "portal.ended" : "portal.until", { date });
}
