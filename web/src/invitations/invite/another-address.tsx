import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { invitationsInviteAnotherAddress } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import type { InvitationRow } from "#invitations/types";

type Props = { slug: string; row: InvitationRow; opened: boolean; onClose: () => void };

/** The same request at another address: a new row beside the first, or in its place. */
export function AnotherAddress({ opened, onClose, ...asking }: Props) {
  const { t } = useTranslation("invitations");
  return (
    <Modal opened={opened} onClose={onClose} title={t("invite.other", { name: asking.row.partnerName })}>
      <AddressForm {...asking} onDone={onClose} />
    </Modal>
  );
}

function AddressForm({ slug, row, onDone }: { slug: string; row: InvitationRow; onDone: () => void }) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { email: "", contactName: "", replaces: row.invitationState === "bounced" },
    onSubmit: async (body) => {
      await invitationsInviteAnotherAddress({
        path: { organisation: slug, partnerInvitationId: row.id },
        body,
      });
      onDone();
      void toast(t("done.invited", { email: body.email }));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <p style={{ margin: 0 }}>{t("invite.otherHelp")}</p>
      <TextInput label={t("invite.email")} type="email" data-autofocus {...form.getInputProps("email")} />
      <TextInput label={t("invite.contactName")} {...form.getInputProps("contactName")} />
      <Checkbox label={t("invite.replaces")} {...form.getInputProps("replaces", { type: "checkbox" })} />
      <SubmitButton pending={pending} fullWidth>
        {t("invite.submit")}
      </SubmitButton>
    </Form>
  );
}
