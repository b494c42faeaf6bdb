import "@mantine/core/styles/PasswordInput.layer.css";

import { Button, Group, PasswordInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Props = { submit: string; onSubmit: (password: string) => Promise<unknown>; onCancel?: () => void };

/** What protects the account changes only for someone who knows the password now. */
export function AskPassword({ submit, onSubmit, onCancel }: Props) {
  const { t } = useTranslation(["account", "common"]);
  const problemForm = useProblemForm({
    initialValues: { password: "" },
    onSubmit: ({ password }) => onSubmit(password),
  });
  return (
    <Form of={problemForm}>
      <PasswordInput
        label={t("password.current")}
        autoComplete="current-password"
        {...problemForm.form.getInputProps("password")}
      />
      <Group gap="xs">
        <SubmitButton pending={problemForm.pending}>{submit}</SubmitButton>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t("action.cancel", { ns: "common" })}
          </Button>
        )}
      </Group>
    </Form>
  );
}
