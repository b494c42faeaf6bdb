import { IconArrowRight, IconCopy } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { useBuilder } from "#forms/builder/builder-context";
import { moveField } from "#forms/builder/edits";
import { targetsOf } from "#forms/builder/places";
import type { Field } from "#forms/types";

type Props = { field: Field; onCopy: () => void; children: ReactNode };

/** What else a field can do: be doubled, or go to another section, or to a repeatable block, in any step. */
export function FieldMenu({ field, onCopy, children }: Props) {
  const { t } = useTranslation("forms");
  const { form, setForm } = useBuilder();
  const others = targetsOf(form, field).map(({ id, step, name, isBlock }) => ({
    id,
    name: isBlock ? t("builder.intoBlock", { name }) : name ? `${step} › ${name}` : step,
  }));
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
            onClick={() => setForm(moveField(form, field.id, id))}
          >
            {name || t("builder.untitled")}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
