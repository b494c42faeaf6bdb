import "@mantine/core/styles/Switch.layer.css";

import { Button, NativeSelect, Switch, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { type Seen, useSessionEdit } from "#evaluations/session/use-session-edit";
import type { Phase, Session } from "#evaluations/types";
import { fromLocalInput, toLocalInput } from "#i18n/local-time";

import styles from "./session.module.css";

type Props = { slug: string; session: Session; seen: Seen };

const hour = 60 * 60_000;
const day = 24 * hour;

/** A phase of two weeks, blind, each on their own. */
const blankPhase = (name: string, from: number): Phase => ({
  id: `phs_${crypto.randomUUID().replaceAll("-", "").slice(0, 20)}`,
  name,
  opensAt: new Date(from).toISOString(),
  closesAt: new Date(from + 14 * day).toISOString(),
  rights: {
    dossiers: "own",
    othersEvaluations: "never",
    evaluatorNames: false,
    blind: true,
    acceptsLate: false,
  },
});

export function Phases({ slug, session, seen }: Props) {
  const { t } = useTranslation("evaluations");
  const edit = useSessionEdit(slug, session, seen, { phases: session.phases }, (values) => values);
  const { form } = edit;
  const { phases } = form.values;
  const set = (next: Phase[]) => form.setFieldValue("phases", next);
  const add = () => {
    const last = phases.at(-1);
    const from = last ? new Date(last.closesAt).getTime() : Math.floor(Date.now() / hour) * hour;
    set([...phases, blankPhase(`${t("rules.phases")} ${phases.length + 1}`, from)]);
  };
  return (
    <Form of={edit}>
      {phases.map((phase, index) => (
        <PhaseFields
          key={phase.id}
          phase={phase}
          errorAt={(name) => form.errors[`phases.${index}.${name}`]}
          onChange={(changed) => set(phases.map((one) => (one.id === changed.id ? changed : one)))}
          onRemove={() => set(phases.filter(({ id }) => id !== phase.id))}
        />
      ))}
      <div className={styles["buttons"]}>
        <SubmitButton pending={edit.pending}>{t("save")}</SubmitButton>
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
          {t("rules.addPhase")}
        </Button>
      </div>
    </Form>
  );
}

type FieldsProps = {
  phase: Phase;
  errorAt: (name: string) => ReactNode;
  onChange: (phase: Phase) => void;
  onRemove: () => void;
};

function PhaseFields({ phase, errorAt, onChange, onRemove }: FieldsProps) {
  const { t } = useTranslation("evaluations");
  const { rights } = phase;
  const right = (part: Partial<Phase["rights"]>) => onChange({ ...phase, rights: { ...rights, ...part } });
  const date = (name: "opensAt" | "closesAt") => (
    <TextInput
      type="datetime-local"
      label={t(`rules.${name}`)}
      value={toLocalInput(phase[name])}
      error={errorAt(name)}
      onChange={(event) =>
        onChange({ ...phase, [name]: fromLocalInput(event.currentTarget.value) ?? phase[name] })
      }
    />
  );
  return (
    <section className={styles["phase"]} aria-label={phase.name}>
      <TextInput
        label={t("rules.phaseName")}
        value={phase.name}
        error={errorAt("name")}
        onChange={(event) => onChange({ ...phase, name: event.currentTarget.value })}
      />
      <FieldRow>
        {date("opensAt")}
        {date("closesAt")}
      </FieldRow>
      <FieldRow>
        <NativeSelect
          label={t("rules.sees")}
          value={rights.dossiers}
          data={(["own", "assigned", "all"] as const).map((value) => ({
            value,
            label: t(`rules.dossiers.${value}`),
          }))}
          onChange={(event) => right({ dossiers: event.currentTarget.value as Phase["rights"]["dossiers"] })}
        />
        <NativeSelect
          label={t("rules.others")}
          value={rights.othersEvaluations}
          data={(["never", "after_own", "always"] as const).map((value) => ({
            value,
            label: t(`rules.othersEvaluations.${value}`),
          }))}
          onChange={(event) =>
            right({ othersEvaluations: event.currentTarget.value as Phase["rights"]["othersEvaluations"] })
          }
        />
      </FieldRow>
      <div className={styles["switches"]}>
        {(["blind", "evaluatorNames", "acceptsLate"] as const).map((name) => (
          <Switch
            key={name}
            label={t(`rules.${name}`)}
            checked={rights[name]}
            onChange={(event) => right({ [name]: event.currentTarget.checked })}
          />
        ))}
      </div>
      <div>
        <Button variant="subtle" color="gray" size="sm" onClick={onRemove}>
          {t("rules.removePhase")}
        </Button>
      </div>
    </section>
  );
}
