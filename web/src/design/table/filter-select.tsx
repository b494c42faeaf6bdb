import { NativeSelect } from "@mantine/core";

import type { Filter } from "#design/table/types";
import type { List } from "#design/table/use-list";

import styles from "./filter-bar.module.css";

/** One value of a filter, or all. */
export const FilterSelect = ({ filter, list }: { filter: Filter; list: List }) => (
  <NativeSelect
    className={styles["select"] ?? ""}
    size="sm"
    aria-label={filter.label}
    data={[{ value: "", label: filter.all ?? "" }, ...filter.options]}
    value={list.search[filter.name] ?? ""}
    onChange={(event) => list.change({ [filter.name]: event.currentTarget.value })}
  />
);
