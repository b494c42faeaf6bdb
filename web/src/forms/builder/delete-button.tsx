import { ActionIcon } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useBuilder } from "#forms/builder/builder-context";

type Props = {
  name: string;
  /** How many fields go with it, and how many conditions elsewhere read them. */
  fields: number;
  dependents: number;
  disabled?: boolean;
  onDelete: () => void;
};

export function DeleteButton({ name, fields, dependents, disabled = false, onDelete }: Props) {
  const { t } = useTranslation("forms");
  const { published } = useBuilder();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActionIcon
        size={28}
        aria-label={t("builder.remove", { name })}
        disabled={disabled}
        onClick={() => setAsking(true)}
      >
        <IconTrash size={16} />
      </ActionIcon>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t("delete.title", { name })}
        confirmLabel={t("delete.confirm")}
        onConfirm={() => {
          setAsking(false);
          onDelete();
        }}
      >
        {fields > 1 && <p>{t("delete.fields", { count: fields })}</p>}
        {dependents > 0 && <p>{t("delete.dependents", { count: dependents })}</p>}
        <p>{t(published && fields > 0 ? "delete.published" : "delete.draft")}</p>
      </ConfirmDialog>
    </>
  );
}
