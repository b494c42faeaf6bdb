import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Radio.layer.css";

import { Checkbox, Radio, Stack, TextInput } from "@mantine/core";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { organisationsInviteStaff } from "#api/generated/sdk.gen";
import type { OrganisationsInviteStaffData } from "#api/generated/types.gen";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { organisationQuery } from "#organisations/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };
type Place = Required<OrganisationsInviteStaffData["body"]>;

export function InviteStaff({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("staff");
  return (
    <Modal opened={opened} onClose={onClose} title={t("staff.inviteTitle")}>
      <InviteForm slug={slug} onDone={onClose} />
    </Modal>
  );
}

function InviteForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useTranslation(["staff", "identity"]);
  const queries = useQueryClient();
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const problemForm = useProblemForm<Place>({
    initialValues: { email: "", role: "manager", accountManagement: false },
    onSubmit: async (place) => {
      const accountManagement = place.role === "admin" && place.accountManagement;
      await organisationsInviteStaff({
        path: { organisation: slug },
        body: { ...place, accountManagement },
      });
      onDone();
      void toast(t("staff.invited", { email: place.email }));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <div>{t("staff.inviteText")}</div>
      <TextInput
        label={t("email", { ns: "identity" })}
        type="email"
        data-autofocus
        {...form.getInputProps("email")}
      />
      <Radio.Group label={t("staff.role")} {...form.getInputProps("role")}>
        <Stack gap="xs" mt="xs">
          <Radio value="manager" label={t("staff.roles.manager")} />
          <Radio value="admin" label={t("staff.roles.admin")} />
        </Stack>
      </Radio.Group>
      {organisation.role === "owner" && form.values.role === "admin" && (
        <Checkbox
          label={t("staff.withManagement")}
          {...form.getInputProps("accountManagement", { type: "checkbox" })}
        />
      )}
      <SubmitButton pending={pending} fullWidth>
        {t("staff.inviteSubmit")}
      </SubmitButton>
    </Form>
  );
}
