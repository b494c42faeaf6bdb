import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { FieldIcon } from "#forms/builder/field-icon";
import type { FieldType } from "#forms/types";

type Props = { types: readonly FieldType[]; onAdd: (type: FieldType) => void };

export function AddField({ types, onAdd }: Props) {
  const { t } = useTranslation("forms");
  return (
    <div>
      <Menu position="bottom-start" width={240}>
        <Menu.Target>
          <Button variant="light" size="sm" leftSection={<IconPlus size={16} />}>
            {t("builder.addField")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
          {types.map((type) => (
            <Menu.Item key={type} leftSection={<FieldIcon type={type} />} onClick={() => onAdd(type)}>
              {t(`types.${type}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
