import { useTranslation } from "react-i18next";

import styles from "./legal-notices.module.css";

/** The organisation's own words, folded in the footer; nothing when it wrote none. */
export function LegalNotices({ text }: { text: string }) {
  const { t } = useTranslation();
  if (text.trim() === "") return null;
  return (
    <details className={styles["notices"]}>
      <summary>{t("layout.legal")}</summary>
      <p>{text}</p>
    </details>
  );
}
