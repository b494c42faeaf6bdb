import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { IntegrationsCreateWebhookData } from "#api/generated/types.gen";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

export type WebhookValues = IntegrationsCreateWebhookData["body"];
type Props = { initial: WebhookValues; label: string; onSubmit: (values: WebhookValues) => Promise<unknown> };

/** In the order in which a dossier lives. */
const offered: WebhookValues["events"] = [
  "dossier.submitted",
  "dossier.taken_under_review",
  "dossier.correction_requested",
  "dossier.resubmitted",
  "dossier.step_validated",
  "dossier.step_rejected",
  "dossier.accepted",
  "dossier.refused",
  "dossier.closed_without_action",
  "dossier.withdrawn",
  "dossier.reopened",
];

/** Where a service is told, and of what. */
export function WebhookForm({ initial, label, onSubmit }: Props) {
  const { t } = useTranslation("webhooks");
  const problemForm = useProblemForm<WebhookValues>({ initialValues: initial, onSubmit });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput
        type="url"
        label={t("url")}
        description={t("urlHelp")}
        placeholder="https://exemple.fr/parvis"
        {...form.getInputProps("url")}
      />
      <Checkbox.Group label={t("events")} {...form.getInputProps("events")}>
        <Stack gap="xs" mt="xs">
          {offered.map((type) => (
            <Checkbox key={type} value={type} label={t(`types.${type}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <SubmitButton pending={pending} fullWidth>
        {label}
      </SubmitButton>
    </Form>
  );
}
