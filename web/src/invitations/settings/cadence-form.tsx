import "@mantine/core/styles/NumberInput.layer.css";
import "@mantine/core/styles/Switch.layer.css";

import { Group, NumberInput, Switch, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { invitationsEditCadence, type InvitationCadence } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

const numbers = ["thenEvery", "most", "stopAfter", "minGap"] as const;

/** When partners are reminded, and when nothing leaves. */
export function CadenceForm({
  slug,
  initial: { cadence, version },
}: {
  slug: string;
  initial: InvitationCadence;
}) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const { quiet, days, ...rest } = cadence;
  const problemForm = useProblemForm({
    initialValues: {
      ...rest,
      days: days.join(", "),
      from: quiet.from,
      to: quiet.to,
      weekends: quiet.weekends,
    },
    onSubmit: async ({ days: typed, from, to, weekends, ...values }) => {
      const list = typed
        .split(/[,;\s]+/)
        .filter(Boolean)
        .map(Number);
      const body = { cadence: { ...values, days: list, quiet: { from, to, weekends } } };
      await invitationsEditCadence({ path: { organisation: slug }, body, headers: ifMatch(version) });
      void toast(t("settings.saved"));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <Switch label={t("settings.automatic")} {...form.getInputProps("automatic", { type: "checkbox" })} />
      <TextInput
        label={t("settings.days")}
        description={t("settings.daysHelp")}
        {...form.getInputProps("days")}
      />
      <FieldRow>
        {numbers.slice(0, 2).map((name) => (
          <NumberInput key={name} label={t(`settings.${name}`)} min={1} {...form.getInputProps(name)} />
        ))}
      </FieldRow>
      <FieldRow>
        {numbers.slice(2).map((name) => (
          <NumberInput key={name} label={t(`settings.${name}`)} min={1} {...form.getInputProps(name)} />
        ))}
      </FieldRow>
      <FieldRow>
        <NumberInput label={t("settings.quietFrom")} min={0} max={24} {...form.getInputProps("from")} />
        <NumberInput label={t("settings.quietTo")} min={0} max={24} {...form.getInputProps("to")} />
      </FieldRow>
      <Switch label={t("settings.weekends")} {...form.getInputProps("weekends", { type: "checkbox" })} />
      <Group>
        <SubmitButton pending={pending}>{t("forms.save")}</SubmitButton>
      </Group>
    </Form>
  );
}
