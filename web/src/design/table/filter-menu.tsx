import "#design/table/popover-styles";

import { Button, Checkbox, Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";

import { valuesOf } from "#design/table/list-search";
import type { Filter } from "#design/table/types";
import type { List } from "#design/table/use-list";

import styles from "./filter-bar.module.css";

/** "Statut · 2": several values of one filter. */
export function FilterMenu({ filter, list }: { filter: Filter; list: List }) {
  const values = valuesOf(list.search, filter.name);
  return (
    <Popover position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <Button
          variant={values.length > 0 ? "light" : "default"}
          size="sm"
          rightSection={<IconChevronDown size={15} />}
        >
          {values.length > 0 ? `${filter.label} · ${values.length}` : filter.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          aria-label={filter.label}
          value={values}
          onChange={(chosen) => list.change({ [filter.name]: chosen.join(",") })}
        >
          <div className={styles["options"]}>
            {filter.options.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
