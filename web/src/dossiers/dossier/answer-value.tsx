import { IconCheck, IconPaperclip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import type { StoredFile } from "#design/form/use-uploads";
import type { Field, Value } from "#forms/types";
import { useFormats } from "#i18n/formats";

import styles from "./answer-sheet.module.css";

type Props = { field: Field; value: Value; documents: readonly StoredFile[] };

export function AnswerValue({ field, value, documents }: Props) {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) {
    return <span className={styles["none"]}>{t("detail.noAnswer")}</span>;
  }
  if (value === true) return <IconCheck size={18} aria-label={field.label} />;
  if (field.type === "amount" && typeof value === "number") return formats.amount(value);
  if (field.type === "date" && typeof value === "string") return formats.day(value);
  if (typeof value === "number") return formats.number(value);
  if (field.type === "single_choice") return field.options?.find(({ id }) => id === value)?.label ?? "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return <Several field={field} values={value} documents={documents} />;
  return Object.values(value).filter(Boolean).join(", ");
}

type SeveralProps = { field: Field; values: readonly unknown[]; documents: readonly StoredFile[] };

function Several({ field, values, documents }: SeveralProps) {
  return (
    <ul className={styles["list"]}>
      {values.map((value, index) => (
        <li key={index} className={field.type === "repeat" ? styles["row"] : undefined}>
          {field.type === "file" && <IconPaperclip size={15} />} {one(field, value, documents)}
        </li>
      ))}
    </ul>
  );
}

function one(field: Field, value: unknown, documents: readonly StoredFile[]): string {
  if (field.type === "file") return documents.find(({ id }) => id === value)?.name ?? "";
  if (typeof value === "object" && value !== null) return Object.values(value).filter(Boolean).join(" · ");
  return field.options?.find(({ id }) => id === value)?.label ?? "";
}
