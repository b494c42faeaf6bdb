import { Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { List } from "#design/table/use-list";

import styles from "./data-table.module.css";

type Props = { list: List; nextCursor: string | null | undefined };

/** Lists have a next page, never a number of pages: counting a million rows costs more than reading twenty. */
export function Paging({ list, nextCursor }: Props) {
  const { t } = useTranslation();
  const next = nextCursor ?? undefined;
  if (next === undefined && list.previous === undefined) return null;
  return (
    <nav className={styles["paging"]} aria-label={t("table.pages")}>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconChevronLeft size={16} />}
        disabled={list.previous === undefined}
        onClick={() => list.previous?.()}
      >
        {t("table.previous")}
      </Button>
      <Button
        variant="default"
        size="sm"
        rightSection={<IconChevronRight size={16} />}
        disabled={next === undefined}
        onClick={() => next !== undefined && list.next(next)}
      >
        {t("table.next")}
      </Button>
    </nav>
  );
}
