import "#design/feedback/modal-styles";
import "@mantine/core/styles/Radio.layer.css";

import { Modal, Radio, Stack, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { inviteStaff } from "#organisations/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function InviteStaff({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("organisations");
  return (
    <Modal opened={opened} onClose={onClose} title={t("staff.inviteTitle")}>
      <InviteForm slug={slug} onDone={onClose} />
    </Modal>
  );
}

function InviteForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useTranslation(["organisations", "identity"]);
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { email: "", role: "manager" },
    onSubmit: async (values) => {
      await inviteStaff(slug, values);
      onDone();
      void toast(t("staff.invited", { email: values.email }));
      await queries.invalidateQueries({ queryKey: ["organisation", slug, "staff"] });
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <div>{t("staff.inviteText")}</div>
      <TextInput label={t("email", { ns: "identity" })} type="email" {...form.getInputProps("email")} />
      <Radio.Group label={t("staff.role")} {...form.getInputProps("role")}>
        <Stack gap="xs" mt="xs">
          <Radio value="manager" label={t("staff.roles.manager")} />
          <Radio value="admin" label={t("staff.roles.admin")} />
        </Stack>
      </Radio.Group>
      <SubmitButton pending={pending} fullWidth>
        {t("staff.inviteSubmit")}
      </SubmitButton>
    </Form>
  );
}
