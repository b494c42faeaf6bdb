import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SettingsSection } from "#design/form/settings-section";
import { Extensions } from "#programmes/programme/extensions";
import { SaveRow } from "#programmes/programme/save-row";
import { useEditForm } from "#programmes/programme/use-edit-form";
import type { Programme } from "#programmes/types";

type Props = { slug: string; programme: Programme; whyNot: string | undefined };

/** What follows a call by itself: reminders, retention; and the time given to single people. */
export function FollowUpSettings(props: Props) {
  const { t } = useTranslation("life");
  return (
    <>
      <SettingsSection title={t("programme.reminders")} description={t("programme.remindersText")}>
        <FollowUpForm {...props} />
      </SettingsSection>
      {props.programme.publishedAt !== null && props.programme.closesAt !== null && (
        <SettingsSection title={t("programme.extensions")} description={t("programme.extensionsText")}>
          <Extensions slug={props.slug} programmeId={props.programme.id} />
        </SettingsSection>
      )}
    </>
  );
}

const numbersIn = (text: string): number[] =>
  text
    .split(/[,;\s]+/)
    .filter((part) => part !== "")
    .map(Number);

function FollowUpForm({ slug, programme, whyNot }: Props) {
  const { t } = useTranslation("life");
  const { reminders, retentionMonths } = programme;
  const initial = {
    days: reminders.flatMap((offset) => ("days" in offset ? [offset.days] : [])).join(", "),
    hours: reminders.flatMap((offset) => ("hours" in offset ? [offset.hours] : [])).join(", "),
    retentionMonths: String(retentionMonths),
  };
  const edit = useEditForm(slug, programme, initial, (values) => ({
    reminders: [
      ...numbersIn(values.days).map((days) => ({ days })),
      ...numbersIn(values.hours).map((hours) => ({ hours })),
    ],
    retentionMonths: Number(values.retentionMonths),
  }));
  const { form } = edit;
  return (
    <Form of={edit}>
      <FieldRow>
        <TextInput
          label={t("programme.days")}
          description={t("programme.daysHelp")}
          {...form.getInputProps("days")}
        />
        <TextInput
          label={t("programme.hours")}
          description={t("programme.hoursHelp")}
          {...form.getInputProps("hours")}
        />
      </FieldRow>
      <TextInput
        type="number"
        label={t("programme.retention")}
        description={t("programme.retentionHelp")}
        min={1}
        max={60}
        {...form.getInputProps("retentionMonths")}
      />
      <SaveRow edit={edit} whyNot={whyNot} />
    </Form>
  );
}
