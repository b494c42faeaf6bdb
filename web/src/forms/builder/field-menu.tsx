import { IconArrowRight, IconCopy } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { useBuilder } from "#forms/builder/builder-context";
import { moveField } from "#forms/builder/edits";

type Props = { fieldId: string; sectionId: string | undefined; onCopy: () => void; children: ReactNode };

/** What else a field can do: be doubled, or go to another section, in any step. */
export function FieldMenu({ fieldId, sectionId, onCopy, children }: Props) {
  const { t } = useTranslation("forms");
  const { form, setForm } = useBuilder();
  const others = form.steps.flatMap((step) =>
    (step.sections ?? [])
      .filter(({ id }) => sectionId !== undefined && id !== sectionId)
      .map(({ id, title }) => ({ id, name: title ? `${step.title} › ${title}` : step.title })),
  );
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        <Menu.Item leftSection={<IconCopy size={17} />} onClick={onCopy}>
          {t("builder.copy")}
        </Menu.Item>
        {others.length > 0 && <Menu.Label>{t("builder.moveTo")}</Menu.Label>}
        {others.map(({ id, name }) => (
          <Menu.Item
            key={id}
            leftSection={<IconArrowRight size={17} />}
            onClick={() => setForm(moveField(form, fieldId, id))}
          >
            {name || t("builder.untitled")}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
