import { Button, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { clientsCreate, clientsEdit } from "#api/generated";
import type { Client } from "#clients/types";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Props = { slug: string; client?: Client; onClose: () => void };

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What was not written over stays as it is: a note may have several lines. */
const linesOr = (text: string, before: readonly string[] = []): string[] =>
  text === before.join("\n") ? [...before] : lines(text);

/** A record, new or known. A new one that certainly exists already is refused once; staff may insist. */
export function ClientDialog({ slug, client, onClose }: Props) {
  const { t } = useTranslation("clients");
  return (
    <Modal opened onClose={onClose} title={t(client ? "edit" : "create")} size={640}>
      <ClientForm slug={slug} onClose={onClose} {...(client && { client })} />
    </Modal>
  );
}

function ClientForm({ slug, client, onClose }: Props) {
  const { t } = useTranslation("clients");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const problemForm = useProblemForm({
    initialValues: {
      name: client?.name ?? "",
      siret: client?.siret ?? "",
      rna: client?.rna ?? "",
      address: client?.address ?? "",
      postalCode: client?.postalCode ?? "",
      city: client?.city ?? "",
      emails: client?.emails.join("\n") ?? "",
      phones: client?.phones.join("\n") ?? "",
      contacts: client?.contacts.join("\n") ?? "",
      notes: client?.notes.join("\n") ?? "",
      force: false,
    },
    onSubmit: async ({ force, emails, phones, contacts, notes, ...single }) => {
      const fields = {
        ...single,
        country: client?.country ?? null,
        emails: linesOr(emails, client?.emails),
        phones: linesOr(phones, client?.phones),
        contacts: linesOr(contacts, client?.contacts),
        notes: linesOr(notes, client?.notes),
      };
      if (client) {
        const { id, version } = client;
        await clientsEdit({
          path: { organisation: slug, clientId: id },
          headers: ifMatch(version),
          body: fields,
        });
      } else {
        const { id } = await bodyOf(
          clientsCreate({ path: { organisation: slug }, body: { ...fields, force } }),
        );
        await navigate({ to: "/admin/$slug/clients/$clientId", params: { slug, clientId: id } });
      }
      void toast(t("saved"));
      await queries.invalidateQueries();
      onClose();
    },
  });
  const { form, pending, failure } = problemForm;
  const input = (name: "name" | "siret" | "rna" | "address" | "postalCode" | "city") => ({
    label: t(`fields.${name}`),
    "data-path": name,
    ...form.getInputProps(name),
  });
  const several = (name: "emails" | "phones" | "contacts" | "notes") => ({
    label: t(`fields.${name}`),
    description: t("fields.several"),
    autosize: true,
    minRows: 1,
    "data-path": name,
    ...form.getInputProps(name),
  });
  return (
    <Form of={problemForm}>
      {!client && <p style={{ margin: 0 }}>{t("createLead")}</p>}
      <TextInput withAsterisk data-autofocus {...input("name")} />
      <FieldRow>
        <TextInput description={t("fields.siretHelp")} inputMode="numeric" {...input("siret")} />
        <TextInput description={t("fields.rnaHelp")} {...input("rna")} />
      </FieldRow>
      <TextInput {...input("address")} />
      <FieldRow>
        <TextInput {...input("postalCode")} />
        <TextInput {...input("city")} />
      </FieldRow>
      <FieldRow>
        <Textarea {...several("emails")} />
        <Textarea {...several("phones")} />
      </FieldRow>
      <Textarea {...several("contacts")} />
      <Textarea {...several("notes")} />
      {failure?.problem.code === "client_exists" && (
        <Button variant="default" type="submit" onClick={() => form.setFieldValue("force", true)}>
          {t("createAnyway")}
        </Button>
      )}
      <SubmitButton pending={pending} fullWidth>
        {t(client ? "edit" : "create")}
      </SubmitButton>
    </Form>
  );
}
