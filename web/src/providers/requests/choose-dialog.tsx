import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { providersChooseResponses } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput, toLocalInput } from "#i18n/local-time";
import type { ServiceRequest } from "#providers/service-types";

type Props = { slug: string; request: ServiceRequest; providerIds: readonly string[]; onClose: () => void };

/** Who was ticked, when, and whether that settles the request. */
export function ChooseDialog({ slug, request, providerIds, onClose }: Props) {
  const { t } = useTranslation("services");
  const queries = useQueryClient();
  const names = request.responses.filter(({ providerId }) => providerIds.includes(providerId));
  const of = useProblemForm({
    initialValues: {
      startsAt: toLocalInput(request.startsAt),
      endsAt: toLocalInput(request.endsAt),
      message: "",
      settles: true,
    },
    onSubmit: async ({ startsAt, endsAt, message, settles }) => {
      await providersChooseResponses({
        path: { organisation: slug, requestId: request.id },
        body: {
          providerIds: [...providerIds],
          startsAt: fromLocalInput(startsAt),
          endsAt: fromLocalInput(endsAt),
          message,
          settles,
        },
      });
      await queries.invalidateQueries();
      void toast(t("compare.chosen"));
      onClose();
    },
  });
  const { form } = of;
  return (
    <Modal opened onClose={onClose} title={t("compare.choose", { count: providerIds.length })} size={560}>
      <Form of={of}>
        <div>
          <strong>{names.map(({ providerName }) => providerName).join(", ")}</strong>
          <p style={{ margin: "4px 0 0" }}>{t("compare.chooseText")}</p>
        </div>
        <FieldRow>
          <TextInput type="datetime-local" label={t("fields.startsAt")} {...form.getInputProps("startsAt")} />
          <TextInput type="datetime-local" label={t("fields.endsAt")} {...form.getInputProps("endsAt")} />
        </FieldRow>
        <Textarea
          label={t("fields.message")}
          description={t("acts.messageHelp")}
          autosize
          minRows={2}
          {...form.getInputProps("message")}
        />
        <Checkbox label={t("compare.settles")} {...form.getInputProps("settles", { type: "checkbox" })} />
        <SubmitButton pending={of.pending} fullWidth>
          {t("compare.choose", { count: providerIds.length })}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
