import { useTranslation } from "react-i18next";

import type { Organisation } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { useFormats } from "#i18n/formats";

/** What the state of the organisation changes for whoever works in it; nothing when all is open. */
export function StateBanner({ organisation: { state, trialEndsAt } }: { organisation: Organisation }) {
  const { t } = useTranslation("organisations");
  const formats = useFormats();
  if (state === "active" || state === "purged") return null;
  return (
    <Notice tone={state === "trial" ? "info" : "waiting"} title={t(`banner.${state}.title`)}>
      {t(`banner.${state}.text`, { date: formats.longDate(trialEndsAt) })}
    </Notice>
  );
}
