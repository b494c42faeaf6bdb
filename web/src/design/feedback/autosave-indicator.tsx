import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

import styles from "./autosave-indicator.module.css";

export type Autosave =
  | { state: "idle" }
  | { state: "saving" }
  | { state: "saved"; at: string }
  | { state: "waiting"; at?: string }
  | { state: "refused" };

/**
 * "Enregistré il y a 2 minutes". `waiting`: the network is away, what was typed is kept on this device. `refused`: the
 * API said no, and the fields say why.
 */
export function AutosaveIndicator({ save }: { save: Autosave }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const now = useNow();
  if (save.state === "idle") return null;
  return (
    <span className={styles["indicator"]} data-state={save.state}>
      {save.state === "saving" && <IconLoader2 size={16} className={styles["turning"]} />}
      {save.state === "saved" && <IconCheck size={16} />}
      {save.state === "waiting" && <IconCloudOff size={16} />}
      {save.state === "refused" && <IconAlertTriangle size={16} />}
      {save.state === "saving" && t("autosave.saving")}
      {save.state === "saved" && t("autosave.saved", { ago: formats.ago(save.at, now) })}
      {save.state === "waiting" && t("autosave.waiting")}
      {save.state === "refused" && t("autosave.refused")}
    </span>
  );
}
