import { useTranslation } from "react-i18next";

import { SettingsSection } from "#design/form/settings-section";
import { EmailForm } from "#identity/account/email-form";
import { PasswordForm } from "#identity/account/password-form";
import { Sessions } from "#identity/account/sessions";
import { TwoFactor } from "#identity/account/two-factor";
import type { Me } from "#identity/types";

export function Security({ me }: { me: Me }) {
  const { t } = useTranslation("account");
  return (
    <>
      <SettingsSection title={t("twoFactor.title")} description={t("twoFactor.text")}>
        <TwoFactor active={me.twoFactor} />
      </SettingsSection>
      <SettingsSection title={t("password.title")} description={t("password.text")}>
        <PasswordForm />
      </SettingsSection>
      <SettingsSection title={t("email.title")} description={t("email.text", { email: me.email })}>
        <EmailForm />
      </SettingsSection>
      <SettingsSection title={t("sessions.title")} description={t("sessions.text")}>
        <Sessions />
      </SettingsSection>
    </>
  );
}
