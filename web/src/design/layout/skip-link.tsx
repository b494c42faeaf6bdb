import { useTranslation } from "react-i18next";

import styles from "./skip-link.module.css";

export const SkipLink = () => (
  <a href="#content" className={styles["skip"]}>
    {useTranslation().t("layout.skip")}
  </a>
);
