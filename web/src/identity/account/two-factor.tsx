import "@mantine/core/styles/PasswordInput.layer.css";

import { PasswordInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { StatusBadge } from "#design/display/status-badge";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { confirmTwoFactor, meQuery, startTwoFactor, stopTwoFactor } from "#identity/queries";

import styles from "./account.module.css";

/** Off → a key to add to the phone → a code that proves it → recovery codes → on. */
export function TwoFactor({ active }: { active: boolean }) {
  const { t } = useTranslation("account");
  const [secret, setSecret] = useState<string>();
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes !== undefined) return <RecoveryCodes codes={codes} />;
  if (secret !== undefined) return <ConfirmKey secret={secret} onConfirmed={setCodes} />;
  return (
    <>
      <p style={{ marginTop: 0 }}>
        <StatusBadge tone={active ? "good" : "neutral"}>
          {t(active ? "twoFactor.on" : "twoFactor.off")}
        </StatusBadge>
      </p>
      <Switch active={active} onStarted={setSecret} />
    </>
  );
}

function Switch({ active, onStarted }: { active: boolean; onStarted: (secret: string) => void }) {
  const { t } = useTranslation("account");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { password: "" },
    onSubmit: async (values) => {
      if (active) {
        await stopTwoFactor(values);
        return queries.invalidateQueries(meQuery);
      }
      return onStarted((await startTwoFactor(values)).secret);
    },
  });
  return (
    <Form of={problemForm}>
      <PasswordInput
        label={t("password.current")}
        autoComplete="current-password"
        {...problemForm.form.getInputProps("password")}
      />
      <div>
        <SubmitButton pending={problemForm.pending}>
          {t(active ? "twoFactor.stop" : "twoFactor.start")}
        </SubmitButton>
      </div>
    </Form>
  );
}

type ConfirmProps = { secret: string; onConfirmed: (codes: readonly string[]) => void };

function ConfirmKey({ secret, onConfirmed }: ConfirmProps) {
  const { t } = useTranslation("account");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { code: "" },
    onSubmit: async (values) => {
      const { recoveryCodes } = await confirmTwoFactor(values);
      onConfirmed(recoveryCodes);
      await queries.invalidateQueries(meQuery);
    },
  });
  return (
    <Form of={problemForm}>
      <div>{t("twoFactor.scan")}</div>
      <code className={styles["key"]} aria-label={t("twoFactor.key")}>
        {secret}
      </code>
      <TextInput
        label={t("twoFactor.code")}
        autoComplete="one-time-code"
        inputMode="numeric"
        {...problemForm.form.getInputProps("code")}
      />
      <div>
        <SubmitButton pending={problemForm.pending}>{t("twoFactor.confirm")}</SubmitButton>
      </div>
    </Form>
  );
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation("account");
  return (
    <Notice tone="good" title={t("twoFactor.on")}>
      <p>{t("twoFactor.recovery")}</p>
      <code className={styles["key"]}>{codes.join("  ")}</code>
    </Notice>
  );
}
