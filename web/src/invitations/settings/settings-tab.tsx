import "@mantine/core/styles/NumberInput.layer.css";
import "@mantine/core/styles/Switch.layer.css";

import { ActionIcon, Button, Group, NumberInput, Skeleton, Switch, TextInput } from "@mantine/core";
import { IconArchive } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import {
  invitationsCreateEntity,
  invitationsEditCadence,
  invitationsEditEntity,
  type InvitationCadence,
} from "#api/generated";
import { Failure } from "#design/feedback/failure";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SettingsSection } from "#design/form/settings-section";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import styles from "#invitations/invitations.module.css";
import { cadenceQuery, entitiesQuery } from "#invitations/queries";

export function SettingsTab({ slug }: { slug: string }) {
  const { t } = useTranslation("invitations");
  const { data, error, refetch } = useQuery(cadenceQuery(slug));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={320} radius="lg" />;
  return (
    <>
      <SettingsSection title={t("settings.cadence")} description={t("settings.cadenceHelp")}>
        <CadenceForm key={data.version} slug={slug} initial={data} />
      </SettingsSection>
      <SettingsSection title={t("settings.entities")} description={t("settings.entitiesHelp")}>
        <Entities slug={slug} />
      </SettingsSection>
    </>
  );
}

const numbers = ["thenEvery", "most", "stopAfter", "minGap"] as const;

function CadenceForm({ slug, initial: { cadence, version } }: { slug: string; initial: InvitationCadence }) {
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

function Entities({ slug }: { slug: string }) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const { data } = useQuery(entitiesQuery(slug));
  const archive = useAct(({ id, version }: { id: string; version: number }) =>
    invitationsEditEntity({
      path: { organisation: slug, entityId: id },
      body: { archived: true },
      headers: ifMatch(version),
    }),
  );
  const problemForm = useProblemForm({
    initialValues: { name: "" },
    onSubmit: async (body) => {
      await invitationsCreateEntity({ path: { organisation: slug }, body });
      problemForm.form.reset();
      await queries.invalidateQueries();
    },
  });
  const open = data?.data.filter(({ archivedAt }) => archivedAt === null) ?? [];
  return (
    <Form of={problemForm}>
      {open.length > 0 && (
        <ul className={styles["rows"]}>
          {open.map((entity) => (
            <li key={entity.id}>
              <span>{entity.name}</span>
              <ActionIcon
                variant="subtle"
                aria-label={t("settings.archiveEntity", { name: entity.name })}
                onClick={() => archive.mutate(entity)}
              >
                <IconArchive size={18} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <TextInput label={t("settings.entityName")} {...problemForm.form.getInputProps("name")} />
      <Group>
        <Button type="submit" variant="default" loading={problemForm.pending}>
          {t("settings.addEntity")}
        </Button>
      </Group>
    </Form>
  );
}
