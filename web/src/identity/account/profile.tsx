import { NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Emblem } from "#design/display/emblem";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SettingsSection } from "#design/form/settings-section";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { meQuery, saveProfile } from "#identity/queries";
import type { Me } from "#identity/types";

import styles from "./account.module.css";

export function Profile({ me }: { me: Me }) {
  const { t } = useTranslation(["account", "common", "identity"]);
  return (
    <>
      <SettingsSection title={t("profile.title")} description={t("profile.text")}>
        <ProfileForm me={me} />
      </SettingsSection>
      <SettingsSection title={t("organisations.title")} description={t("organisations.text")}>
        {me.memberships.length === 0 && t("organisations.none")}
        <ul className={styles["list"]}>
          {me.memberships.map(({ organisation, role }) => (
            <li key={organisation.slug}>
              <Emblem name={organisation.name} image={organisation.logoUrl} />
              <div className={styles["grow"]}>
                <Link to="/admin/$slug" params={{ slug: organisation.slug }}>
                  {organisation.name}
                </Link>
                <div className={styles["dim"]}>{t(`role.${role}`, { ns: "common" })}</div>
              </div>
            </li>
          ))}
        </ul>
      </SettingsSection>
    </>
  );
}

function ProfileForm({ me }: { me: Me }) {
  const { t } = useTranslation(["account", "common", "identity"]);
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { name: me.name, language: me.language },
    onSubmit: async (values) => {
      await saveProfile(values);
      await queries.invalidateQueries(meQuery);
      void toast(t("action.saved", { ns: "common" }));
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("name", { ns: "identity" })} autoComplete="name" {...form.getInputProps("name")} />
      <NativeSelect
        label={t("profile.language")}
        data={[
          { value: "fr", label: t("profile.french") },
          { value: "en", label: t("profile.english") },
        ]}
        {...form.getInputProps("language")}
      />
      <div>
        <SubmitButton pending={pending}>{t("action.save", { ns: "common" })}</SubmitButton>
      </div>
    </Form>
  );
}
