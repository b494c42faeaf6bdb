import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";

export type Selection = {
  selected: ReadonlySet<string>;
  setSelected: (selected: ReadonlySet<string>) => void;
};
export type PageSelection = Selection & { ids: readonly string[] };

export function SelectAll({ ids, selected, setSelected }: PageSelection) {
  const { t } = useTranslation();
  const all = ids.length > 0 && ids.every((id) => selected.has(id));
  return (
    <Checkbox
      aria-label={t("table.selectAll")}
      checked={all}
      indeterminate={!all && ids.some((id) => selected.has(id))}
      onChange={() => setSelected(all ? without(selected, ids) : new Set([...selected, ...ids]))}
    />
  );
}

export function SelectRow({ id, selected, setSelected }: Selection & { id: string }) {
  const { t } = useTranslation();
  const checked = selected.has(id);
  return (
    <Checkbox
      aria-label={t("table.selectRow")}
      checked={checked}
      onChange={() => setSelected(checked ? without(selected, [id]) : new Set([...selected, id]))}
    />
  );
}

const without = (selected: ReadonlySet<string>, ids: readonly string[]) =>
  new Set([...selected].filter((id) => !ids.includes(id)));
