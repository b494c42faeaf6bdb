import { useState } from "react";

import type { StoredFile } from "#design/form/use-uploads";
import type { Filling } from "#dossiers/portal/filling";
import { sendDocument } from "#dossiers/queries";
import { FieldInput } from "#forms/fill/field-input";
import { type Files, FilesProvider } from "#forms/fill/files-context";
import type { Step } from "#forms/types";

import styles from "./fill-dossier.module.css";

export function StepFields({ step, slug, draft, answers, answer, errors }: Filling & { step: Step }) {
  const [added, setAdded] = useState<readonly StoredFile[]>([]);
  const files: Files = {
    documents: [...draft.documents, ...added],
    send: async (fieldId, file, options) => {
      const stored = await sendDocument(slug, draft.id, fieldId, file, options);
      setAdded((before) => [...before, stored]);
      return stored;
    },
  };
  return (
    <FilesProvider value={files}>
      {step.sections?.map((section) => (
        <div key={section.id} className={styles["section"]}>
          {section.title && <h3 className={styles["subheading"]}>{section.title}</h3>}
          {section.help && <p className={styles["help"]}>{section.help}</p>}
          {section.fields
            .filter(({ id }) => !draft.hidden.includes(id))
            .map((field) => (
              <FieldInput
                key={field.id}
                field={field}
                path={`answers.${field.id}.value`}
                value={answers[field.id]?.value ?? null}
                error={errors[`answers.${field.id}.value`] ?? errors[`answers.${field.id}`]}
                onChange={(value) => answer(field.id, value)}
              />
            ))}
        </div>
      ))}
    </FilesProvider>
  );
}
