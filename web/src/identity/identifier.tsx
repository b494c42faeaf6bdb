import { TextInput, UnstyledButton } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";

import styles from "./identifier.module.css";

/** A person is known by their e-mail, or by the login name an organisation gave them. */
export type Identifier = {
  by: "email" | "loginName";
  email: string;
  organisation: string;
  loginName: string;
};

export const identifierOf = ({ by, email, organisation, loginName }: Identifier) =>
  by === "email" ? { email } : { organisation, loginName };

export const blankIdentifier = (organisation = ""): Identifier => ({
  by: "email",
  email: "",
  organisation,
  loginName: "",
});

type Props<Values> = { form: Pick<UseFormReturnType<Values>, "values" | "setFieldValue" | "getInputProps"> };

export function IdentifierFields({ form }: Props<Identifier>) {
  const { t } = useTranslation("identity");
  const byEmail = form.values.by === "email";
  return (
    <>
      {byEmail ? (
        <TextInput label={t("email")} type="email" autoComplete="username" {...form.getInputProps("email")} />
      ) : (
        <>
          <TextInput
            label={t("organisation")}
            description={t("organisationHelp")}
            leftSection="/"
            spellCheck={false}
            autoCapitalize="none"
            {...form.getInputProps("organisation")}
          />
          <TextInput
            label={t("loginName")}
            autoComplete="username"
            spellCheck={false}
            autoCapitalize="none"
            {...form.getInputProps("loginName")}
          />
        </>
      )}
      <UnstyledButton
        className={styles["other"]}
        onClick={() => form.setFieldValue("by", byEmail ? "loginName" : "email")}
      >
        {t(byEmail ? "byLoginName" : "byEmail")}
      </UnstyledButton>
    </>
  );
}
