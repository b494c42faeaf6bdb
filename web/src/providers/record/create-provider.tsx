import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { providersCreate } from "#api/generated/sdk.gen";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { bodyOfProfile, ProfileFields, profileOf } from "#providers/profile-fields";

type Props = { slug: string; opened: boolean; onClose: () => void };

/** A record for somebody who has not signed up: they find it again by their address. */
export function CreateProvider({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("providers");
  return (
    <Modal opened={opened} onClose={onClose} title={t("record.new")} size={560}>
      <CreateForm slug={slug} />
    </Modal>
  );
}

function CreateForm({ slug }: { slug: string }) {
  const { t } = useTranslation("providers");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const of = useProblemForm({
    initialValues: { ...profileOf(null), email: "" },
    onSubmit: async ({ email, ...profile }) => {
      const body = { ...bodyOfProfile(profile), email };
      const { id } = await bodyOf(
        providersCreate({
          path: { organisation: slug },
          headers: { "Idempotency-Key": crypto.randomUUID() },
          body,
        }),
      );
      void toast(t("record.created"));
      await queries.invalidateQueries();
      await navigate({ to: "/admin/$slug/providers/$providerId", params: { slug, providerId: id } });
    },
  });
  return (
    <Form of={of}>
      <TextInput
        label={t("fields.email")}
        type="email"
        data-autofocus
        required
        {...of.form.getInputProps("email")}
      />
      <ProfileFields form={of.form} />
      <SubmitButton pending={of.pending} fullWidth>
        {t("record.new")}
      </SubmitButton>
    </Form>
  );
}
