import "@mantine/core/styles/Switch.layer.css";

import { NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SettingsSection } from "#design/form/settings-section";
import { fromLocalInput, toLocalInput } from "#i18n/local-time";
import { useWhyNot } from "#organisations/access";
import { FollowUpSettings } from "#programmes/programme/follow-up-settings";
import { SaveRow } from "#programmes/programme/save-row";
import { useEditForm } from "#programmes/programme/use-edit-form";
import type { Programme } from "#programmes/types";

type Props = { slug: string; programme: Programme };
type FormProps = Props & { whyNot: string | undefined };

export function ProgrammeSettings({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const fixed = programme.state === "trashed" || programme.state === "archived";
  const whyNot = useWhyNot(slug)("programmes.edit", "write") ?? (fixed ? t("fixed") : undefined);
  const shared = { slug, programme, whyNot };
  return (
    <>
      {whyNot !== undefined && <Notice>{whyNot}</Notice>}
      <SettingsSection title={t("content.title")} description={t("content.text")}>
        <ContentForm {...shared} />
      </SettingsSection>
      <SettingsSection title={t("dates.title")} description={t("dates.text")}>
        <DatesForm {...shared} />
      </SettingsSection>
      <SettingsSection title={t("listed.title")} description={t("listed.text")}>
        <ListedForm {...shared} />
      </SettingsSection>
      <FollowUpSettings {...shared} />
    </>
  );
}

function ContentForm({ slug, programme, whyNot }: FormProps) {
  const { t } = useTranslation("programmes");
  const { title, summary, description } = programme;
  const edit = useEditForm(slug, programme, { title, summary, description }, (values) => values);
  const { form } = edit;
  return (
    <Form of={edit}>
      <TextInput label={t("nameLabel")} {...form.getInputProps("title")} />
      <Textarea
        label={t("content.summary")}
        description={t("content.summaryHelp")}
        minRows={2}
        {...form.getInputProps("summary")}
      />
      <Textarea
        label={t("content.presentation")}
        description={t("content.presentationHelp")}
        minRows={8}
        {...form.getInputProps("description")}
      />
      <SaveRow edit={edit} whyNot={whyNot} />
    </Form>
  );
}

function ListedForm({ slug, programme, whyNot }: FormProps) {
  const { t } = useTranslation("programmes");
  const edit = useEditForm(slug, programme, { listed: programme.listed }, (values) => values);
  return (
    <Form of={edit}>
      <Switch
        label={t("listed.label")}
        description={t("listed.help")}
        {...edit.form.getInputProps("listed", { type: "checkbox" })}
      />
      <SaveRow edit={edit} whyNot={whyNot} />
    </Form>
  );
}

const graces = [0, 15, 30, 45, 60];

/** The browser's own date and time field: known by everyone, keyboard and screen reader included. */
function DatesForm({ slug, programme, whyNot }: FormProps) {
  const { t } = useTranslation("programmes");
  const { opensAt, closesAt, graceMinutes } = programme;
  const initial = {
    opensAt: toLocalInput(opensAt),
    closesAt: toLocalInput(closesAt),
    graceMinutes: String(graceMinutes),
  };
  const edit = useEditForm(slug, programme, initial, (values) => ({
    opensAt: fromLocalInput(values.opensAt),
    closesAt: fromLocalInput(values.closesAt),
    graceMinutes: Number(values.graceMinutes),
  }));
  const { form } = edit;
  const offered = [...new Set([...graces, graceMinutes])].sort((a, b) => a - b);
  return (
    <Form of={edit}>
      <FieldRow>
        <TextInput
          type="datetime-local"
          label={t("dates.opens")}
          description={t("dates.opensHelp")}
          {...form.getInputProps("opensAt")}
        />
        <TextInput
          type="datetime-local"
          label={t("dates.closes")}
          description={t("dates.closesHelp")}
          {...form.getInputProps("closesAt")}
        />
      </FieldRow>
      <NativeSelect
        label={t("dates.grace")}
        description={t("dates.graceHelp")}
        data={offered.map((count) => ({
          value: String(count),
          label: count === 0 ? t("dates.noGrace") : t("dates.minutes", { count }),
        }))}
        {...form.getInputProps("graceMinutes")}
      />
      <SaveRow edit={edit} whyNot={whyNot} />
    </Form>
  );
}
