import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { useFormats } from "#i18n/formats";
import type { Organisation } from "#organisations/types";

/** What the state of the organisation changes for whoever works in it; nothing when all is open. */
export function StateBanner({ organisation: { state, stateUntil } }: { organisation: Organisation }) {
  const { t } = useTranslation("organisations");
  const formats = useFormats();
  if (state === "active" || state === "purged") return null;
  const date = stateUntil === null ? "" : formats.longDate(stateUntil);
  return (
    <Notice tone={state === "trial" ? "info" : "waiting"} title={t(`banner.${state}.title`)}>
      {t(`banner.${state}.text`, { date })}
    </Notice>
  );
}
