import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { invitationsInvite } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { LinkButton } from "#design/layout/link-button";
import { sessionQuery } from "#identity/session";
import { staffQuery } from "#dossiers/together/queries";
import type { Entity } from "#invitations/settings/entities";
import { entitiesQuery, formsQuery } from "#invitations/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function InvitePartner({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("invitations");
  const listed = useQuery({ ...formsQuery(slug), enabled: opened });
  const entities = useQuery({ ...entitiesQuery(slug), enabled: opened });
  const staff = useQuery({ ...staffQuery(slug), enabled: opened });
  const { data: session } = useQuery(sessionQuery);
  const forms = listed.data?.data.filter(({ published, archivedAt }) => published && archivedAt === null);
  return (
    <Modal opened={opened} onClose={onClose} title={t("invite.title")} size={560}>
      {listed.isLoadingError && <Failure error={listed.error} onRetry={() => void listed.refetch()} />}
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
      {forms?.[0] && entities.isLoadingError && (
        <Failure error={entities.error} onRetry={() => void entities.refetch()} />
      )}
      {forms?.[0] && entities.data && !staff.isPending && (
        <InviteForm
          slug={slug}
          forms={forms}
          first={forms[0].id}
          entities={entities.data.data.filter(({ archivedAt }) => archivedAt === null)}
          mine={staff.data?.data.find(({ personId }) => personId === session?.person.id)?.id}
          onDone={onClose}
        />
      )}
    </Modal>
  );
}

type FormProps = {
  slug: string;
  forms: readonly { id: string; title: string }[];
  first: string;
  entities: readonly Entity[];
  /** The membership of whoever invites: the entity they work in comes first. */
  mine: string | undefined;
  onDone: () => void;
};

function InviteForm({ slug, forms, first, entities, mine, onDone }: FormProps) {
  const { t, i18n } = useTranslation("invitations");
  const queries = useQueryClient();
  const own = entities.find(({ staff }) => staff.some(({ membershipId }) => membershipId === mine));
  const problemForm = useProblemForm({
    initialValues: {
      formId: first,
      entityId: own?.id ?? "",
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
      {entities.length > 0 && (
        <NativeSelect
          label={t("invite.entity")}
          data={[
            { value: "", label: t("invite.noEntity") },
            ...entities.map(({ id, name }) => ({ value: id, label: name })),
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
