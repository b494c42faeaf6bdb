import "#design/feedback/modal-styles";

import { Modal, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { invitationsInvite } from "#api/generated";
import { Notice } from "#design/display/notice";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { LinkButton } from "#design/layout/link-button";
import { entitiesQuery, formsQuery } from "#invitations/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function InvitePartner({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("invitations");
  const { data } = useQuery({ ...formsQuery(slug), enabled: opened });
  const forms = data?.data.filter(({ published, archivedAt }) => published && archivedAt === null);
  return (
    <Modal opened={opened} onClose={onClose} title={t("invite.title")} size={560}>
      {forms?.length === 0 && (
        <Notice
          tone="info"
          action={
            <LinkButton to="/admin/$slug/invitations" params={{ slug }} search={{ tab: "forms" }}>
              {t("empty.toForms")}
            </LinkButton>
          }
        >
          {t("empty.needForm")}
        </Notice>
      )}
      {forms?.[0] && <InviteForm slug={slug} forms={forms} first={forms[0].id} onDone={onClose} />}
    </Modal>
  );
}

type FormProps = {
  slug: string;
  forms: readonly { id: string; title: string }[];
  first: string;
  onDone: () => void;
};

function InviteForm({ slug, forms, first, onDone }: FormProps) {
  const { t, i18n } = useTranslation("invitations");
  const queries = useQueryClient();
  const { data: entities } = useQuery(entitiesQuery(slug));
  const problemForm = useProblemForm({
    initialValues: {
      formId: first,
      entityId: "",
      localId: "",
      name: "",
      email: "",
      contactName: "",
      message: "",
    },
    onSubmit: async ({ entityId, ...body }) => {
      const locale = i18n.language === "en" ? "en" : "fr";
      await invitationsInvite({
        path: { organisation: slug },
        body: { ...body, locale, ...(entityId !== "" && { entityId }) },
      });
      onDone();
      void toast(t("done.invited", { email: body.email }));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  const open = entities?.data.filter(({ archivedAt }) => archivedAt === null) ?? [];
  return (
    <Form of={problemForm}>
      <NativeSelect
        label={t("invite.form")}
        data={forms.map(({ id, title }) => ({ value: id, label: title }))}
        {...form.getInputProps("formId")}
      />
      <FieldRow>
        <TextInput
          label={t("invite.localId")}
          placeholder="732 829 320"
          inputMode="numeric"
          data-autofocus
          {...form.getInputProps("localId")}
        />
        <TextInput label={t("invite.name")} {...form.getInputProps("name")} />
      </FieldRow>
      <FieldRow>
        <TextInput label={t("invite.email")} type="email" {...form.getInputProps("email")} />
        <TextInput label={t("invite.contactName")} {...form.getInputProps("contactName")} />
      </FieldRow>
      {open.length > 0 && (
        <NativeSelect
          label={t("invite.entity")}
          data={[
            { value: "", label: t("invite.noEntity") },
            ...open.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps("entityId")}
        />
      )}
      <Textarea
        label={t("invite.message")}
        description={t("invite.messageHelp")}
        autosize
        minRows={3}
        maxLength={2000}
        {...form.getInputProps("message")}
      />
      <SubmitButton pending={pending} fullWidth>
        {t("invite.submit")}
      </SubmitButton>
    </Form>
  );
}
