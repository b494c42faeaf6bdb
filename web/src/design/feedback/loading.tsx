import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";

import styles from "./loading.module.css";

/** The shape of a page while it comes. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <output className={styles["page"]} aria-label={t("state.loading")}>
      <Skeleton height={32} width="40%" radius="md" />
      <Skeleton height={16} width="65%" radius="md" />
      <Skeleton height={220} radius="lg" mt={16} />
    </output>
  );
}
