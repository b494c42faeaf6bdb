import { Button, TextInput } from "@mantine/core";
import { IconDeviceMobile } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { identityConfirmSecondFactor } from "#api/generated/sdk.gen";
import type { SecondFactorSecret } from "#api/generated/types.gen";
import { CopyButton } from "#design/form/copy-button";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

import { QrCode } from "#identity/account/qr-code";

import styles from "./account.module.css";

type Props = { secret: SecondFactorSecret; onConfirmed: (codes: readonly string[]) => void };

/** By fours, as one reads it from a screen to a phone. */
const grouped = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, "$1 ");

export function AddKey({ secret: { secret, uri }, onConfirmed }: Props) {
  const { t } = useTranslation("account");
  const problemForm = useProblemForm({
    initialValues: { code: "" },
    onSubmit: async (body) =>
      onConfirmed((await bodyOf(identityConfirmSecondFactor({ body }))).recoveryCodes),
  });
  return (
    <Form of={problemForm}>
      <div>{t("twoFactor.scan")}</div>
      <QrCode text={uri} label={t("twoFactor.qr")} />
      <div>
        <div>{t("twoFactor.orType")}</div>
        <code className={styles["key"]} aria-label={t("twoFactor.key")}>
          {grouped(secret)}
        </code>
        <div className={styles["choices"]}>
          <CopyButton text={secret} />
          <Button
            component="a"
            href={uri}
            variant="default"
            leftSection={<IconDeviceMobile size={17} />}
            title={t("twoFactor.openHelp")}
          >
            {t("twoFactor.open")}
          </Button>
        </div>
      </div>
      <TextInput
        label={t("twoFactor.code")}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={6}
        {...problemForm.form.getInputProps("code")}
      />
      <div>
        <SubmitButton pending={problemForm.pending}>{t("twoFactor.confirm")}</SubmitButton>
      </div>
    </Form>
  );
}
