import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { invitationsAddContact, invitationsRemoveContact, type Partner } from "#api/generated";
import { TwoLines } from "#design/display/two-lines";
import { useAct } from "#design/feedback/use-act";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { useProblemForm } from "#design/form/use-problem-form";
import styles from "#invitations/invitations.module.css";

type Props = { slug: string; partner: Partner; whyNot: string | undefined };

/** Whom to write to at a partner: kept from invitations, completed by hand. */
export function Contacts({ slug, partner, whyNot }: Props) {
  const { t } = useTranslation("invitations");
  const path = { organisation: slug, partnerId: partner.id };
  const remove = useAct(
    (contactId: string) => invitationsRemoveContact({ path: { ...path, contactId } }),
    t("partner.contactRemoved"),
  );
  return (
    <div className={styles["stack"]}>
      <ul className={styles["rows"]}>
        {partner.contacts.map(({ id, name, email }) => (
          <li key={id}>
            <TwoLines first={name === "" ? email : name} second={name === "" ? "" : email} />
            {whyNot === undefined && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("partner.removeContact", { email })}
                onClick={() => remove.mutate(id)}
              >
                <IconX size={18} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {whyNot === undefined && <AddContact path={path} />}
    </div>
  );
}

function AddContact({ path }: { path: { organisation: string; partnerId: string } }) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { name: "", email: "" },
    onSubmit: async (body) => {
      await invitationsAddContact({ path, body });
      problemForm.form.reset();
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <FieldRow>
        <TextInput label={t("invite.contactName")} {...form.getInputProps("name")} />
        <TextInput label={t("partner.email")} type="email" {...form.getInputProps("email")} />
      </FieldRow>
      <div>
        <Button type="submit" variant="default" loading={pending}>
          {t("partner.addContact")}
        </Button>
      </div>
    </Form>
  );
}
