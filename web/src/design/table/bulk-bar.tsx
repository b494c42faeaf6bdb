import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import styles from "./bulk-bar.module.css";

type Props = { count: number; onClear: () => void; children: ReactNode };

export function BulkBar({ count, onClear, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className={styles["bar"]} aria-label={t("table.selection")}>
      <output>{t("table.selected", { count })}</output>
      <div className={styles["actions"]}>{children}</div>
      <ActionIcon aria-label={t("table.clear")} onClick={onClear}>
        <IconX size={18} />
      </ActionIcon>
    </section>
  );
}
