import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ClientsRequestEventData } from "#api/generated";
import { clientNumberOf } from "#clients/client-number";
import { blankEvent, EventFields, eventOf } from "#clients/request/event-fields";
import { Surface } from "#design/display/surface";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Body = NonNullable<ClientsRequestEventData["body"]>;

const blank = {
  ...blankEvent,
  requester: { name: "", siret: "", rna: "", address: "", postalCode: "", city: "", clientNumber: "" },
  contact: { name: "", email: "", phone: "" },
};

type Props = { at: "portal" | "desk"; submitLabel: string; send: (body: Body) => Promise<unknown> };

/** What is asked of an event, and of who requests it: whoever fills it in on the portal, somebody else at the desk. */
export function RequestForm({ at, submitLabel, send }: Props) {
  const { t, i18n } = useTranslation("clients");
  const problemForm = useProblemForm({
    initialValues: blank,
    onSubmit: ({ requester, contact, ...event }) =>
      send({
        ...eventOf(event),
        requester: {
          ...requester,
          clientNumber: clientNumberOf(requester.clientNumber),
        },
        contact: { ...contact, phone: contact.phone || null },
        locale: i18n.language === "en" ? "en" : "fr",
      }),
  });
  const { form } = problemForm;
  const of = (path: string) => ({ "data-path": path, ...form.getInputProps(path) });
  return (
    <Form of={problemForm}>
      <Surface title={t(`${at}.what`)}>
        <EventFields kind={form.values.kind} of={of} />
      </Surface>
      <Surface title={t(`${at}.who`)} description={t(`${at}.whoText`)}>
        <TextInput
          label={t("portal.clientNumber")}
          description={t(`${at}.clientNumberHelp`)}
          inputMode="numeric"
          {...of("requester.clientNumber")}
        />
        <TextInput
          mt="md"
          withAsterisk
          label={t(`${at}.organisation`)}
          description={t(`${at}.organisationHelp`)}
          autoComplete="organization"
          {...of("requester.name")}
        />
        <FieldRow>
          <TextInput
            mt="md"
            label={t("fields.postalCode")}
            autoComplete="postal-code"
            {...of("requester.postalCode")}
          />
          <TextInput
            mt="md"
            withAsterisk
            label={t("fields.city")}
            autoComplete="address-level2"
            {...of("requester.city")}
          />
        </FieldRow>
        <TextInput
          mt="md"
          label={t("fields.address")}
          autoComplete="street-address"
          {...of("requester.address")}
        />
        <FieldRow>
          <TextInput
            mt="md"
            label={t("fields.siret")}
            description={t("fields.siretHelp")}
            inputMode="numeric"
            {...of("requester.siret")}
          />
          <TextInput
            mt="md"
            label={t("fields.rna")}
            description={t("fields.rnaHelp")}
            {...of("requester.rna")}
          />
        </FieldRow>
      </Surface>
      <Surface title={t("request.contact")}>
        <TextInput withAsterisk label={t(`${at}.contactName`)} autoComplete="name" {...of("contact.name")} />
        <FieldRow>
          <TextInput
            mt="md"
            withAsterisk
            type="email"
            label={t(`${at}.contactEmail`)}
            autoComplete="email"
            {...of("contact.email")}
          />
          <TextInput
            mt="md"
            type="tel"
            label={t(`${at}.contactPhone`)}
            autoComplete="tel"
            {...of("contact.phone")}
          />
        </FieldRow>
      </Surface>
      <SubmitButton pending={problemForm.pending}>{submitLabel}</SubmitButton>
    </Form>
  );
}
