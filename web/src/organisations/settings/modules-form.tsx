import "@mantine/core/styles/Switch.layer.css";

import { Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { modules } from "#organisations/modules";
import { SaveRow } from "#organisations/settings/save-row";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

import styles from "./settings.module.css";

export function ModulesForm({ slug, settings }: SettingsProps) {
  const { t } = useTranslation("organisations");
  const problemForm = useSettingsForm(slug, { modules: settings.modules });
  const { form, pending } = problemForm;
  const chosen = form.values.modules;
  return (
    <Form of={problemForm}>
      <div>
        {modules.map(({ id }) => (
          <div key={id} className={styles["module"]}>
            <Switch
              label={t(`modules.${id}.title`)}
              description={t(`modules.${id}.text`)}
              checked={chosen.includes(id)}
              onChange={(event) =>
                form.setFieldValue(
                  "modules",
                  event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                )
              }
            />
          </div>
        ))}
      </div>
      <SaveRow pending={pending} />
    </Form>
  );
}
