import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import type { StoredFile } from "#design/form/use-uploads";
import { FieldInput } from "#forms/fill/field-input";
import { type Files, FilesProvider } from "#forms/fill/files-context";
import { TextStep } from "#forms/fill/text-step";
import type { Visibility } from "#forms/fill/visibility";
import type { Answers, Step, Value } from "#forms/types";
import { useFormats } from "#i18n/formats";

import styles from "./form-preview.module.css";

type Props = {
  slug: string;
  step: Step;
  visibility: Visibility;
  answers: Answers;
  onAnswer: (fieldId: string, value: Value) => void;
  before: string | undefined;
  after: string | undefined;
  onGo: (stepId: string) => void;
};

export function PreviewStep({ step, before, after, onGo, ...filling }: Props) {
  const { t } = useTranslation("forms");
  return (
    <section className={styles["step"]} aria-label={step.title}>
      <header>
        <h2 className={styles["heading"]}>{step.title}</h2>
        {step.help !== undefined && <p className={styles["help"]}>{step.help}</p>}
      </header>
      <Body step={step} {...filling} />
      <div className={styles["moves"]}>
        <span>
          {before !== undefined && (
            <Button variant="default" onClick={() => onGo(before)}>
              {t("preview.previous")}
            </Button>
          )}
        </span>
        {after !== undefined && <Button onClick={() => onGo(after)}>{t("preview.next")}</Button>}
      </div>
    </section>
  );
}

type BodyProps = Pick<Props, "slug" | "step" | "visibility" | "answers" | "onAnswer">;

function Body({ step, ...filling }: BodyProps) {
  const { t } = useTranslation("forms");
  const formats = useFormats();
  switch (step.type) {
    case "form":
      return <Fields step={step} {...filling} />;
    case "text":
      return <TextStep slug={filling.slug} step={step} />;
    case "payment_proof":
      return (
        <>
          {step.amountCents !== undefined && (
            <Notice title={t("payment.due", { amount: formats.amount(step.amountCents) })}>
              {step.instructions}
            </Notice>
          )}
          {step.amountCents === undefined && <p className={styles["help"]}>{step.instructions}</p>}
          <Fields step={proofAsForm(step, t("builder.kinds.payment_proof"))} {...filling} />
        </>
      );
    default:
      return <Notice tone="waiting">{t(`preview.${step.type}`)}</Notice>;
  }
}

/** A payment proof asks for documents as a file field does. */
const proofAsForm = (step: Step, label: string): Step => ({
  ...step,
  sections: [
    {
      id: step.id,
      fields: [
        {
          id: step.id,
          type: "file",
          label,
          required: true,
          families: step.families ?? [],
          maxBytes: step.maxBytes ?? 0,
          maxFiles: step.maxFiles ?? 1,
        },
      ],
    },
  ],
});

function Fields({ step, visibility, answers, onAnswer }: Omit<BodyProps, "slug">) {
  const [files, setFiles] = useState<readonly (StoredFile & { fieldId: string })[]>([]);
  const isShown = (id: string, among: ReadonlySet<string>) => step.type !== "form" || among.has(id);
  const tried: Files = {
    filesOf: (fieldId) => files.filter((file) => file.fieldId === fieldId),
    send: (fieldId, file) => {
      const stored = { fieldId, id: crypto.randomUUID(), name: file.name, bytes: file.size };
      setFiles((old) => [...old, stored]);
      onAnswer(fieldId, [stored.id]);
      return Promise.resolve(stored);
    },
    remove: ({ id }) => {
      setFiles((old) => old.filter((file) => file.id !== id));
      return Promise.resolve();
    },
  };
  return (
    <FilesProvider value={tried}>
      {step.sections
        ?.filter(({ id }) => isShown(id, visibility.sectionIds))
        .map((section) => (
          <div key={section.id} className={styles["section"]}>
            {section.title && <h3 className={styles["subheading"]}>{section.title}</h3>}
            {section.help && <p className={styles["help"]}>{section.help}</p>}
            {section.fields
              .filter(({ id }) => isShown(id, visibility.fieldIds))
              .map((field) => (
                <FieldInput
                  key={field.id}
                  field={field}
                  path={field.id}
                  value={answers[field.id]?.value ?? null}
                  error={undefined}
                  answerOf={visibility.valueOf}
                  onChange={(value) => onAnswer(field.id, value)}
                />
              ))}
          </div>
        ))}
    </FilesProvider>
  );
}
