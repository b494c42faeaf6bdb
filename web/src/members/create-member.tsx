import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { membersCreate } from "#api/generated/sdk.gen";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function CreateMember({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("members");
  return (
    <Modal opened={opened} onClose={onClose} title={t("create")} size={560}>
      <CreateForm slug={slug} onDone={onClose} />
    </Modal>
  );
}

function CreateForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useTranslation("members");
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { lastName: "", firstName: "", email: "", loginName: "", sendLink: true },
    onSubmit: async ({ lastName, firstName, email, loginName, sendLink }) => {
      const made = await bodyOf(
        membersCreate({
          path: { organisation: slug },
          headers: { "Idempotency-Key": crypto.randomUUID() },
          body: {
            lastName,
            firstName,
            email: email === "" ? null : email,
            loginName: loginName === "" ? null : loginName,
            sendLink: sendLink && email !== "",
          },
        }),
      );
      onDone();
      void toast(made.possibleDuplicates.length > 0 ? t("possibleDuplicate") : t("created"));
      await queries.invalidateQueries();
    },
  });
  const { form } = of;
  return (
    <Form of={of}>
      <FieldRow>
        <TextInput label={t("fields.lastName")} data-autofocus required {...form.getInputProps("lastName")} />
        <TextInput label={t("fields.firstName")} required {...form.getInputProps("firstName")} />
      </FieldRow>
      <TextInput label={t("fields.email")} type="email" {...form.getInputProps("email")} />
      <TextInput
        label={t("fields.loginName")}
        description={t("fields.loginNameHelp")}
        {...form.getInputProps("loginName")}
      />
      <Checkbox label={t("fields.sendLink")} {...form.getInputProps("sendLink", { type: "checkbox" })} />
      <SubmitButton pending={of.pending} fullWidth>
        {t("create")}
      </SubmitButton>
    </Form>
  );
}
