import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { invitationsEditPartner, type Partner } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { sirenText } from "#invitations/types";

type Props = { slug: string; partner: Partner; onClose: () => void };

/** Renames a partner or corrects its SIREN; another SIREN ends what was validated, which is said before. */
export function EditPartner({ slug, partner, onClose }: Props) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { name: partner.name, localId: sirenText(partner.localId) },
    onSubmit: async (body) => {
      await invitationsEditPartner({
        path: { organisation: slug, partnerId: partner.id },
        body,
        headers: ifMatch(partner.version),
      });
      onClose();
      void toast(t("partner.saved"));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  const another = form.values.localId.replaceAll(/\D/g, "") !== partner.localId;
  const valid = partner.prequalifications.filter(({ state }) => state === "completed").length;
  return (
    <Modal opened onClose={onClose} title={t("partner.edit")} size={480}>
      <Form of={problemForm}>
        <TextInput label={t("invite.name")} data-autofocus {...form.getInputProps("name")} />
        <TextInput
          label={t("invite.localId")}
          description={t("invite.localIdHelp")}
          inputMode="numeric"
          {...form.getInputProps("localId")}
        />
        {another && valid > 0 && (
          <Notice tone="waiting" title={t("partner.identityTitle")}>
            {t("partner.identity", { count: valid })}
          </Notice>
        )}
        <SubmitButton pending={pending} fullWidth>
          {t("partner.save")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
