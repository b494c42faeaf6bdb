import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";
import { useErrorAt } from "#forms/builder/builder-context";
import { NumberSetting } from "#forms/builder/setting";
import { fileFamilies, type FileRules } from "#forms/types";

type Props = { at: string; rules: FileRules; onChange: (rules: FileRules) => void };

const megabyte = 1024 * 1024;

/** Which documents are taken: kinds, weight, number. For a file field and for a payment proof. */
export function FileRulesEditor({ at, rules, onChange }: Props) {
  const { t } = useTranslation("forms");
  const families = rules.families ?? [];
  return (
    <>
      <Checkbox.Group
        label={t("files.families")}
        error={useErrorAt(`${at}/families`)}
        value={families}
        onChange={(chosen) =>
          onChange({ families: fileFamilies.filter((family) => chosen.includes(family)) })
        }
      >
        <Group gap="md" mt="xs">
          {fileFamilies.map((family, index) => (
            <Checkbox
              key={family}
              value={family}
              label={t(`files.${family}`)}
              {...(index === 0 && { "data-path": `${at}/families` })}
            />
          ))}
        </Group>
      </Checkbox.Group>
      <FieldRow>
        <NumberSetting
          at={`${at}/maxBytes`}
          label={t("files.maxBytes")}
          suffix={t("files.megabytes")}
          scale={megabyte}
          value={rules.maxBytes}
          onChange={(maxBytes) => maxBytes !== undefined && onChange({ maxBytes: Math.round(maxBytes) })}
        />
        <NumberSetting
          at={`${at}/maxFiles`}
          label={t("bounds.maxFiles")}
          value={rules.maxFiles}
          onChange={(maxFiles) => maxFiles !== undefined && onChange({ maxFiles })}
        />
      </FieldRow>
    </>
  );
}
