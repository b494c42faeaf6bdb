import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import styles from "./form-builder.module.css";

/** How many things stand in the way of publishing, inside what it marks. */
export function ErrorMark({ count }: { count: number }) {
  const { t } = useTranslation("forms");
  if (count === 0) return null;
  return (
    <span className={styles["mark"]} title={t("builder.toFix", { count })}>
      <IconAlertTriangle size={15} aria-hidden="true" />
      <span className={styles["spoken"]}>{t("builder.toFix", { count })}</span>
    </span>
  );
}
