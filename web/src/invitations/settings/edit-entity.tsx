import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, Stack, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { invitationsEditEntity } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { staffQuery } from "#dossiers/together/queries";
import type { Entity } from "#invitations/settings/entities";

type Props = { slug: string; entity: Entity; onClose: () => void };

/** The name of an entity, and who works in it. */
export function EditEntity({ slug, entity, onClose }: Props) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const { data: staff } = useQuery(staffQuery(slug));
  const problemForm = useProblemForm({
    initialValues: { name: entity.name, membershipIds: entity.staff.map(({ membershipId }) => membershipId) },
    onSubmit: async (body) => {
      await invitationsEditEntity({
        path: { organisation: slug, entityId: entity.id },
        body,
        headers: ifMatch(entity.version),
      });
      onClose();
      void toast(t("settings.entitySaved"));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t("settings.editEntity", { name: entity.name })} size={480}>
      <Form of={problemForm}>
        <TextInput label={t("settings.entityName")} data-autofocus {...form.getInputProps("name")} />
        <Checkbox.Group
          label={t("settings.entityStaff")}
          description={t("settings.entityStaffHelp")}
          {...form.getInputProps("membershipIds")}
        >
          <Stack gap="xs" mt="xs" mah={260} style={{ overflowY: "auto" }}>
            {staff?.data.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
        <SubmitButton pending={pending} fullWidth>
          {t("forms.save")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
