import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ProvidersRequestServiceData } from "#api/generated";
import { Surface } from "#design/display/surface";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput, toLocalInput } from "#i18n/local-time";
import { centsOf, eurosOf } from "#members/euros";
import { departments } from "#providers/departments";
import type { ServiceRequest } from "#providers/service-types";

export type AskedService = NonNullable<ProvidersRequestServiceData["body"]>;

type Props = {
  skills: readonly { id: string; name: string }[];
  request?: ServiceRequest;
  submitLabel: string;
  send: (body: AskedService) => Promise<unknown>;
};

const valuesOf = (request: ServiceRequest | undefined, firstSkill: string) => ({
  skillId: request?.skillId ?? firstSkill,
  area: request?.area ?? "",
  title: request?.title ?? "",
  place: request?.place ?? "",
  startsAt: toLocalInput(request?.startsAt ?? null),
  endsAt: toLocalInput(request?.endsAt ?? null),
  details: request?.details ?? "",
  budgetCents: request?.budgetCents ? eurosOf(request.budgetCents) : "",
  contact: {
    name: request?.contactName ?? "",
    email: request?.contactEmail ?? "",
    phone: request?.contactPhone ?? "",
  },
});

/** What is asked for: the same words on the portal and at the desk. */
export function ServiceForm({ skills, request, submitLabel, send }: Props) {
  const { t, i18n } = useTranslation("services");
  const problemForm = useProblemForm({
    initialValues: valuesOf(request, skills[0]?.id ?? ""),
    onSubmit: ({ area, startsAt, endsAt, budgetCents, contact, ...rest }) =>
      send({
        ...rest,
        // The list of departments is the API's own: it refuses any other code.
        area: (area || null) as AskedService["area"] & string,
        startsAt: fromLocalInput(startsAt),
        endsAt: fromLocalInput(endsAt),
        budgetCents: budgetCents.trim() === "" ? null : centsOf(budgetCents),
        contact: { ...contact, phone: contact.phone || null },
        // Whoever corrects a request does not choose the language of who asked.
        locale: request?.locale ?? (i18n.language === "en" ? "en" : "fr"),
      }),
  });
  const of = (path: string) => ({ "data-path": path, ...problemForm.form.getInputProps(path) });
  const places = departments.map(([value, name]) => ({ value, label: `${value} · ${name}` }));
  return (
    <Form of={problemForm}>
      <Surface title={t("ask.what")}>
        <TextInput
          withAsterisk
          label={t("fields.title")}
          placeholder={t("fields.titleExample")}
          {...of("title")}
        />
        <FieldRow>
          <NativeSelect
            mt="md"
            label={t("fields.skill")}
            data={skills.map(({ id, name }) => ({ value: id, label: name }))}
            {...of("skillId")}
          />
          <NativeSelect
            mt="md"
            label={t("fields.area")}
            data={[{ value: "", label: t("requests.anywhere") }, ...places]}
            {...of("area")}
          />
        </FieldRow>
        <TextInput mt="md" withAsterisk label={t("fields.place")} {...of("place")} />
        <FieldRow>
          <TextInput mt="md" type="datetime-local" label={t("fields.startsAt")} {...of("startsAt")} />
          <TextInput mt="md" type="datetime-local" label={t("fields.endsAt")} {...of("endsAt")} />
        </FieldRow>
        <TextInput mt="md" inputMode="decimal" label={t("fields.budget")} {...of("budgetCents")} />
        <Textarea mt="md" autosize minRows={3} label={t("fields.details")} {...of("details")} />
      </Surface>
      <Surface title={t("ask.who")} description={t("ask.whoText")}>
        <TextInput withAsterisk label={t("fields.contactName")} autoComplete="name" {...of("contact.name")} />
        <FieldRow>
          <TextInput
            mt="md"
            withAsterisk
            type="email"
            label={t("fields.contactEmail")}
            autoComplete="email"
            {...of("contact.email")}
          />
          <TextInput
            mt="md"
            type="tel"
            label={t("fields.contactPhone")}
            autoComplete="tel"
            {...of("contact.phone")}
          />
        </FieldRow>
      </Surface>
      <SubmitButton pending={problemForm.pending}>{submitLabel}</SubmitButton>
    </Form>
  );
}
