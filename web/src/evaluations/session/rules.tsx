import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/NumberInput.layer.css";

import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SettingsSection } from "#design/form/settings-section";
import { SubmitButton } from "#design/form/submit-button";
import { LeakScan } from "#evaluations/session/leak-scan";
import { Phases } from "#evaluations/session/phases";
import { type Seen, useSessionEdit } from "#evaluations/session/use-session-edit";
import type { Session } from "#evaluations/types";

import styles from "./session.module.css";

type Props = { slug: string; session: Session; seen: Seen };

export function Rules(asked: Omit<Props, "seen">) {
  const { t } = useTranslation("evaluations");
  const [version, moveOn] = useState(asked.session.version);
  const props = { ...asked, seen: { version, moveOn } };
  return (
    <>
      <SettingsSection title={t("rules.general")} description={t("rules.generalText")}>
        <General {...props} />
      </SettingsSection>
      <SettingsSection title={t("rules.phases")} description={t("rules.phasesText")}>
        <Phases {...props} />
      </SettingsSection>
      <SettingsSection title={t("rules.blinding")} description={t("rules.blindingText")}>
        <Blinding {...props} />
        {asked.session.dossierCount > 0 && <LeakScan slug={asked.slug} sessionId={asked.session.id} />}
      </SettingsSection>
      <SettingsSection title={t("rules.results")} description={t("rules.resultsText")}>
        <Ranking {...props} />
      </SettingsSection>
    </>
  );
}

function General({ slug, session, seen }: Props) {
  const { t } = useTranslation("evaluations");
  const { title, instructions, perDossier } = session;
  const edit = useSessionEdit(slug, session, seen, { title, instructions, perDossier }, (values) => values);
  return (
    <Form of={edit}>
      <TextInput label={t("nameLabel")} {...edit.form.getInputProps("title")} />
      <Textarea
        label={t("rules.instructions")}
        autosize
        minRows={4}
        maxLength={10_000}
        {...edit.form.getInputProps("instructions")}
      />
      <NumberInput
        label={t("rules.perDossier")}
        min={1}
        max={20}
        {...edit.form.getInputProps("perDossier")}
      />
      <div>
        <SubmitButton pending={edit.pending}>{t("save")}</SubmitButton>
      </div>
    </Form>
  );
}

const identifying = new Set(["address", "email", "phone", "siret", "siren", "rna", "iban"]);

/** The questions a blind evaluator sees, ticked one by one. */
function Blinding({ slug, session, seen }: Props) {
  const { t } = useTranslation("evaluations");
  const initial = {
    shown: session.questions.filter(({ shown }) => shown).map(({ id }) => id),
    replaced: session.blinding.fileNames === "replaced",
  };
  const edit = useSessionEdit(slug, session, seen, initial, ({ shown, replaced }) => ({
    blinding: { shownFieldIds: shown, fileNames: replaced ? "replaced" : "kept" },
  }));
  const { form } = edit;
  return (
    <Form of={edit}>
      <Checkbox.Group
        aria-label={t("rules.blinding")}
        value={form.values.shown}
        onChange={(shown) => form.setFieldValue("shown", shown)}
      >
        <div className={styles["questions"]}>
          {session.questions.map(({ id, label, type, blockId, step }) => (
            <Checkbox
              key={id}
              value={id}
              label={label}
              description={identifying.has(type) ? `${step} · ${t("rules.identifying")}` : step}
              className={blockId === null ? "" : (styles["inner"] ?? "")}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox
        label={t("rules.fileNames")}
        checked={form.values.replaced}
        onChange={(event) => form.setFieldValue("replaced", event.currentTarget.checked)}
      />
      <div>
        <SubmitButton pending={edit.pending}>{t("save")}</SubmitButton>
      </div>
    </Form>
  );
}

function Ranking({ slug, session, seen }: Props) {
  const { t } = useTranslation("evaluations");
  const initial = { average: session.average, gap: session.disagreement / 100 };
  const edit = useSessionEdit(slug, session, seen, initial, ({ average, gap }) => ({
    average,
    disagreement: Math.round(gap * 100),
  }));
  return (
    <Form of={edit}>
      <FieldRow>
        <NativeSelect
          label={t("rules.average")}
          data={(["mean", "median"] as const).map((value) => ({
            value,
            label: t(`rules.averages.${value}`),
          }))}
          {...edit.form.getInputProps("average")}
        />
        <NumberInput label={t("rules.disagreement")} min={1} max={100} {...edit.form.getInputProps("gap")} />
      </FieldRow>
      <div>
        <SubmitButton pending={edit.pending}>{t("save")}</SubmitButton>
      </div>
    </Form>
  );
}
