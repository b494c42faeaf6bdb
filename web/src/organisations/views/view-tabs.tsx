import { ActionIcon, Button } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ViewTab } from "#organisations/views/view-tab";
import { ViewEditor } from "#organisations/views/view-editor";
import type { View, ViewColumn, ViewedList } from "#organisations/views/queries";

import styles from "./views.module.css";

type Props = {
  of: ViewedList;
  views: readonly View[];
  /** None until they are read: a view cannot be made without them. */
  columns: readonly ViewColumn[];
  /** The id of the view shown; without it, the whole list. */
  current: string | undefined;
  onChoose: (viewId: string | undefined) => void;
  whyNot: string | undefined;
};

/** The views of a list, side by side: the whole list first, and a way to make another. */
export function ViewTabs({ of, views, columns, current, onChoose, whyNot }: Props) {
  const { t } = useTranslation("views");
  const [editing, setEditing] = useState<View | "new">();
  const shown = views.find(({ id }) => id === current);
  return (
    <nav className={styles["tabs"]} aria-label={t("tabs")}>
      <ViewTab name={t("all")} chosen={shown === undefined} onChoose={() => onChoose(undefined)} />
      {views.map(({ id, name }) => (
        <ViewTab key={id} name={name} chosen={id === current} onChoose={() => onChoose(id)} />
      ))}
      {shown?.changeable && whyNot === undefined && (
        <ActionIcon variant="subtle" color="gray" aria-label={t("edit")} onClick={() => setEditing(shown)}>
          <IconPencil size={17} />
        </ActionIcon>
      )}
      {whyNot === undefined && (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconPlus size={16} />}
          disabled={columns.length === 0}
          onClick={() => setEditing("new")}
        >
          {t("create")}
        </Button>
      )}
      {editing !== undefined && (
        <ViewEditor
          of={of}
          columns={columns}
          view={editing === "new" ? undefined : editing}
          from={shown}
          onClose={() => setEditing(undefined)}
          onSaved={onChoose}
        />
      )}
    </nav>
  );
}
