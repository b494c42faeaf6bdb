import { useTranslation } from "react-i18next";

import { Emblem } from "#design/display/emblem";
import { ColourField } from "#design/form/colour-field";
import { Form } from "#design/form/form";
import { brandVariables } from "#design/theme/brand";
import { nearestReadable } from "#design/theme/palette";
import { logoUrl } from "#organisations/logo";
import { editSettings } from "#organisations/settings/edit-settings";
import { LogoField } from "#organisations/settings/logo-field";
import { SaveRow } from "#organisations/settings/save-row";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

import styles from "./settings.module.css";

export function ThemeForm({ organisation }: SettingsProps) {
  const { t } = useTranslation("organisations");
  const problemForm = useSettingsForm(organisation, {
    read: ({ settings }) => ({ theme: { accent: settings.theme.accent } }),
    save: editSettings(organisation.slug),
  });
  const { form, pending } = problemForm;
  const { accent } = form.values.theme;
  const { error } = form.getInputProps("theme.accent");
  return (
    <Form of={problemForm}>
      <LogoField organisation={organisation} />
      <ColourField
        label={t("settings.colour")}
        description={t("settings.colourHelp")}
        value={accent}
        onChange={(colour) => form.setValues({ theme: { accent: colour.toLowerCase() } })}
        {...(typeof error === "string" && { error })}
      />
      <div className={styles["preview"]} style={brandVariables(nearestReadable(accent))} aria-hidden="true">
        <span className={styles["dot"]}>
          <Emblem name={organisation.name} image={logoUrl(organisation.slug, organisation.settings.theme)} />
        </span>
        <strong>{organisation.name}</strong>
        <span className={styles["fakeButton"]}>{t("settings.previewButton")}</span>
      </div>
      <SaveRow slug={organisation.slug} pending={pending} />
    </Form>
  );
}
