import { useTranslation } from "react-i18next";

import { Emblem } from "#design/display/emblem";
import { ColourField } from "#design/form/colour-field";
import { Form } from "#design/form/form";
import { brandVariables } from "#design/theme/brand";
import { nearestReadable } from "#design/theme/palette";
import { SaveRow } from "#organisations/settings/save-row";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

import styles from "./settings.module.css";

export function ThemeForm({ slug, settings }: SettingsProps) {
  const { t } = useTranslation("organisations");
  const problemForm = useSettingsForm(slug, { colour: settings.colour });
  const { form, pending } = problemForm;
  const { error } = form.getInputProps("colour");
  return (
    <Form of={problemForm}>
      <ColourField
        label={t("settings.colour")}
        description={t("settings.colourHelp")}
        value={form.values.colour}
        onChange={(colour) => form.setFieldValue("colour", colour)}
        {...(typeof error === "string" && { error })}
      />
      <div
        className={styles["preview"]}
        style={brandVariables(nearestReadable(form.values.colour))}
        aria-hidden="true"
      >
        <span className={styles["dot"]}>
          <Emblem name={settings.name} />
        </span>
        <strong>{settings.name}</strong>
        <span className={styles["fakeButton"]}>{t("settings.previewButton")}</span>
      </div>
      <SaveRow pending={pending} />
    </Form>
  );
}
