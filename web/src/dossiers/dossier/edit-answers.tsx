import { Button, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersEditAnswers } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { alike } from "#dossiers/portal/answers/alike";
import { AnswerConflict, type Choice } from "#dossiers/portal/answers/answer-conflict";
import { dossierQuery } from "#dossiers/queries";
import { AlsoEditing } from "#dossiers/together/presence";
import type { Together } from "#dossiers/together/use-presence";
import { type Dossier, formOf, valuesOf } from "#dossiers/types";
import { FieldInput } from "#forms/fill/field-input";
import { visibleFields } from "#forms/fill/visibility";
import type { Answers, Field, Step, Value } from "#forms/types";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; dossier: Dossier; step: Step; together: Together };

const editable: readonly Dossier["state"][] = ["submitted", "under_review", "step_pending"];

const questionsOf = ({ sections = [] }: Step): Field[] =>
  sections.flatMap(({ fields }) => fields).filter(({ type }) => type !== "file");

/** The way to correct answers of a step, where the state of the dossier allows it. */
export function EditAnswers({ slug, dossier, step, together }: Props) {
  const { t } = useTranslation("life");
  const [opened, setOpened] = useState(false);
  const mayEdit = useWhyNot(slug)("dossiers.decide", "write") === undefined;
  const possible = mayEdit && editable.includes(dossier.state) && dossier.trashedAt === null;
  if (!possible || questionsOf(step).length === 0) return null;
  return (
    <>
      <Button variant="subtle" color="gray" size="sm" onClick={() => setOpened(true)}>
        {t("edit.open")}
      </Button>
      {opened && (
        <EditDialog
          slug={slug}
          dossier={dossier}
          step={step}
          together={together}
          onClose={() => {
            setOpened(false);
            together.edit(null);
          }}
        />
      )}
    </>
  );
}

type Read = { value: Value; version: number };
type ByField<T> = Readonly<Record<string, T>>;

function EditDialog({ slug, dossier, step, together, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation("life");
  const queries = useQueryClient();
  const [typed, setTyped] = useState<ByField<Value>>({});
  /** What each answer said when one began to type over it. */
  const [read, setRead] = useState<ByField<Read>>({});
  const stored = answersOf(dossier);
  // What the edited answers hide is neither offered nor changed: the API forgets it, and keeps it beside.
  const { fieldIds } = visibleFields(formOf(dossier), answersWith(dossier, typed));
  const offered = questionsOf(step).filter(({ id }) => fieldIds.has(id));
  const shown = Object.entries(typed).filter(([fieldId]) => fieldIds.has(fieldId));
  const changes = shown.map(([fieldId, value]) => ({
    fieldId,
    value,
    version: read[fieldId]?.version ?? 0,
  }));
  const problemForm = useProblemForm({
    initialValues: { reason: "" },
    onSubmit: async ({ reason }) => {
      try {
        const path = { organisation: slug, dossierId: dossier.id };
        await bodyOf(dossiersEditAnswers({ path, body: { reason, changes } }));
      } catch (error) {
        // Somebody changed one of them since: what they wrote is read, to be shown beside.
        await queries.invalidateQueries({ queryKey: dossierQuery(slug, dossier.id).queryKey });
        throw error;
      }
      void toast(t("edit.saved"));
      onClose();
      await queries.invalidateQueries();
    },
  });
  const settle = (fieldId: string, choice: Choice) => {
    const theirs = stored[fieldId] ?? unanswered;
    setRead((old) => ({ ...old, [fieldId]: theirs }));
    setTyped((old) => ({ ...old, [fieldId]: choice === "theirs" ? theirs.value : choice.value }));
  };
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
        {offered.map((field) => (
          <EditedField
            key={field.id}
            field={field}
            typed={typed[field.id]}
            read={read[field.id] ?? unanswered}
            stored={stored[field.id] ?? unanswered}
            error={errorOf(field.id)}
            together={together}
            onChange={(value) => {
              if (!(field.id in typed))
                setRead((old) => ({ ...old, [field.id]: stored[field.id] ?? unanswered }));
              setTyped((old) => ({ ...old, [field.id]: value }));
            }}
            onSettle={(choice) => settle(field.id, choice)}
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

/** The answers as they would be. */
const answersWith = (dossier: Dossier, typed: ByField<Value>): Answers =>
  Object.fromEntries(
    Object.entries({ ...valuesOf(dossier), ...typed }).map(([fieldId, value]) => [fieldId, { value }]),
  );

const unanswered = { value: null, version: 0, updatedAt: "" };

/** The answers with their versions, by field. */
function answersOf(dossier: Dossier): ByField<Read & { updatedAt: string }> {
  const values = valuesOf(dossier);
  return Object.fromEntries(
    dossier.answers.map(({ fieldId, version, updatedAt }) => [
      fieldId,
      { value: values[fieldId] ?? null, version, updatedAt },
    ]),
  );
}

type FieldProps = {
  field: Field;
  typed: Value | undefined;
  read: Read;
  stored: Read & { updatedAt: string };
  error: string | undefined;
  together: Together;
  onChange: (value: Value) => void;
  onSettle: (choice: Choice) => void;
};

/** A field of the dialog; with both versions, when somebody changed it since it was opened. */
function EditedField({ field, typed, read, stored, error, together, onChange, onSettle }: FieldProps) {
  const isTorn = typed !== undefined && stored.version !== read.version && !alike(typed, stored.value);
  const theirs = { value: stored.value, version: stored.version, at: stored.updatedAt };
  return (
    <div onFocus={() => together.edit(field.id)}>
      <FieldInput
        field={field}
        path={field.id}
        value={typed ?? stored.value}
        error={isTorn ? undefined : error}
        onChange={onChange}
      />
      <AlsoEditing fieldId={field.id} present={together.present} />
      {isTorn && (
        <AnswerConflict field={field} base={read.value} mine={typed} theirs={theirs} onChoose={onSettle} />
      )}
    </div>
  );
}
