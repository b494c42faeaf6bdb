import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { ColumnMenu } from "#design/table/column-menu";
import { FilterMenu } from "#design/table/filter-menu";
import { FilterSelect } from "#design/table/filter-select";
import type { Column, Filter } from "#design/table/types";
import type { List } from "#design/table/use-list";
import { useSearched } from "#design/table/use-searched";

import styles from "./filter-bar.module.css";

type Props<Row> = {
  columns: readonly Column<Row>[];
  filters: readonly Filter[];
  list: List;
  searchLabel: string | undefined;
};

export function FilterBar<Row>({ columns, filters, list, searchLabel }: Props<Row>) {
  const { t } = useTranslation();
  return (
    <search className={styles["bar"]} aria-label={t("table.filters")}>
      <div className={styles["filters"]}>
        {searchLabel !== undefined && <SearchField label={searchLabel} list={list} />}
        {filters.map((filter) =>
          filter.all === undefined ? (
            <FilterMenu key={filter.name} filter={filter} list={list} />
          ) : (
            <FilterSelect key={filter.name} filter={filter} list={list} />
          ),
        )}
      </div>
      {columns.length > 2 && <ColumnMenu columns={columns} list={list} />}
    </search>
  );
}

function SearchField({ label, list }: { label: string; list: List }) {
  const { typed, setTyped } = useSearched(list);
  return (
    <TextInput
      className={styles["search"] ?? ""}
      size="sm"
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={17} />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
