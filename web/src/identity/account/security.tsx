import { useTranslation } from "react-i18next";

import { SettingsSection } from "#design/form/settings-section";
import { EmailForm } from "#identity/account/email-form";
import { PasswordForm } from "#identity/account/password-form";
import { Sessions } from "#identity/account/sessions";
import { TwoFactor } from "#identity/account/two-factor";
import type { Person } from "#identity/session";

export function Security({ person }: { person: Person }) {
  const { t } = useTranslation("account");
  return (
    <>
      <SettingsSection title={t("twoFactor.title")} description={t("twoFactor.text")}>
        <TwoFactor active={person.secondFactor} />
      </SettingsSection>
      <SettingsSection title={t("password.title")} description={t("password.text")}>
        <PasswordForm />
      </SettingsSection>
      <SettingsSection title={t("email.title")} description={t("email.text", { email: person.email })}>
        <EmailForm />
      </SettingsSection>
      <SettingsSection title={t("sessions.title")} description={t("sessions.text")}>
        <Sessions />
      </SettingsSection>
    </>
  );
}
