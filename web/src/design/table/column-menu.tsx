import "#design/table/popover-styles";

import { Button, Checkbox, Popover } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { shownColumns } from "#design/table/shown-columns";
import type { Column } from "#design/table/types";
import type { List } from "#design/table/use-list";

import styles from "./filter-bar.module.css";

type Props<Row> = { columns: readonly Column<Row>[]; list: List };

export function ColumnMenu<Row>({ columns, list }: Props<Row>) {
  const { t } = useTranslation();
  const shown = shownColumns(columns, list.search).map(({ id }) => id);
  return (
    <Popover position="bottom-end" trapFocus shadow="md">
      <Popover.Target>
        <Button variant="subtle" color="gray" size="sm" leftSection={<IconColumns3 size={17} />}>
          {t("table.columns")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          aria-label={t("table.columns")}
          value={shown}
          onChange={(chosen) => list.change({ columns: chosen.join(","), cursor: list.search.cursor })}
        >
          <div className={styles["options"]}>
            {choosable(columns).map(({ id, header }) => (
              <Checkbox key={id} value={id} label={header} />
            ))}
          </div>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

const choosable = <Row,>(columns: readonly Column<Row>[]) => columns.slice(1).filter(({ action }) => !action);
