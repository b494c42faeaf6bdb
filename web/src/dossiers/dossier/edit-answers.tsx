import "#design/feedback/modal-styles";

import { Button, Modal, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersEditAnswers } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { type Dossier, valuesOf } from "#dossiers/types";
import { FieldInput } from "#forms/fill/field-input";
import type { Field, Step, Value } from "#forms/types";

type Props = { slug: string; dossier: Dossier; step: Step };

const editable: readonly Dossier["state"][] = ["submitted", "under_review", "step_pending"];

const questionsOf = ({ sections = [] }: Step): Field[] =>
  sections.flatMap(({ fields }) => fields).filter(({ type }) => type !== "file");

/** The way to correct answers of a step, where the state of the dossier allows it. */
export function EditAnswers({ slug, dossier, step }: Props) {
  const { t } = useTranslation("life");
  const [opened, setOpened] = useState(false);
  const possible = editable.includes(dossier.state) && dossier.trashedAt === null;
  if (!possible || questionsOf(step).length === 0) return null;
  return (
    <>
      <Button variant="subtle" color="gray" size="sm" onClick={() => setOpened(true)}>
        {t("edit.open")}
      </Button>
      {opened && <EditDialog slug={slug} dossier={dossier} step={step} onClose={() => setOpened(false)} />}
    </>
  );
}

function EditDialog({ slug, dossier, step, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation("life");
  const queries = useQueryClient();
  const stored = valuesOf(dossier);
  const [typed, setTyped] = useState<Readonly<Record<string, Value>>>({});
  const versionOf = (fieldId: string) =>
    dossier.answers.find((answer) => answer.fieldId === fieldId)?.version ?? 0;
  const changes = Object.entries(typed).map(([fieldId, value]) => ({
    fieldId,
    value,
    version: versionOf(fieldId),
  }));
  const problemForm = useProblemForm({
    initialValues: { reason: "" },
    onSubmit: async ({ reason }) => {
      await bodyOf(
        dossiersEditAnswers({
          path: { organisation: slug, dossierId: dossier.id },
          body: { reason, changes },
        }),
      );
      void toast(t("edit.saved"));
      onClose();
      await queries.invalidateQueries();
    },
  });
  const errorOf = (fieldId: string) => {
    const place = changes.findIndex((change) => change.fieldId === fieldId);
    const error = Object.entries(problemForm.form.errors).find(([path]) =>
      path.startsWith(`changes.${place}.`),
    )?.[1];
    return typeof error === "string" ? error : undefined;
  };
  return (
    <Modal opened onClose={onClose} title={`${t("edit.title")} · ${step.title}`} size={680}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("edit.text", { name: dossier.applicant.name })}</p>
        {questionsOf(step).map((field) => (
          <FieldInput
            key={field.id}
            field={field}
            path={field.id}
            value={typed[field.id] ?? stored[field.id] ?? null}
            error={errorOf(field.id)}
            onChange={(value) => setTyped((before) => ({ ...before, [field.id]: value }))}
          />
        ))}
        <Textarea
          label={t("edit.reason")}
          withAsterisk
          autosize
          minRows={2}
          maxLength={1000}
          data-path="reason"
          {...problemForm.form.getInputProps("reason")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("edit.save")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
