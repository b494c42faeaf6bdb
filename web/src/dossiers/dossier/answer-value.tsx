import { useTranslation } from "react-i18next";

import { DocumentLinks } from "#dossiers/dossier/document-links";
import type { Field, Row, Value } from "#forms/types";
import { useFormats } from "#i18n/formats";

import styles from "./answer-sheet.module.css";

/** Without `href`, a file that is named and cannot be opened here. */
export type AnsweredDocument = { id: string; name: string; size: number; href?: string; refused?: boolean };
type Props = { field: Field; value: Value; documents: readonly AnsweredDocument[] };

/** An answer as it is read. What was typed but not yet read by the API is shown as it was typed. */
export function AnswerValue({ field, value, documents }: Props) {
  const { t } = useTranslation("dossiers");
  const say = useSay();
  if (field.type === "file" && Array.isArray(value) && value.length > 0) {
    return <DocumentLinks ids={value} documents={documents} />;
  }
  if (field.type === "repeat" && Array.isArray(value) && value.length > 0) {
    return <Rows field={field} rows={value.filter(isRow)} />;
  }
  if (Array.isArray(value) && value.length > 1) {
    return (
      <ul className={styles["list"]}>
        {value.map((one, index) => (
          <li key={index}>{typeof one === "string" && optionOf(field, one)}</li>
        ))}
      </ul>
    );
  }
  const said = say(field, value);
  return said === "" ? <span className={styles["none"]}>{t("detail.noAnswer")}</span> : said;
}

/** The rows of a block, each with its own questions. */
function Rows({ field, rows }: { field: Field; rows: readonly Row[] }) {
  const say = useSay();
  return (
    <ol className={styles["list"]}>
      {rows.map((row, index) => (
        <li key={index} className={styles["row"]}>
          <dl className={styles["inner"]}>
            {field.fields?.map((inner) => (
              <div key={inner.id}>
                <dt>{inner.label}</dt>
                <dd>{say(inner, row[inner.id] ?? null)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function useSay() {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  return (field: Field, value: Value): string => {
    if (value === null || value === "") return "";
    if (typeof value === "boolean") return value ? t("detail.yes") : t("detail.no");
    if (Array.isArray(value)) return value.map((one) => optionOf(field, String(one))).join(", ");
    if (field.type === "amount" && typeof value === "number") return formats.amount(value);
    if (typeof value === "number") return formats.number(value);
    if (typeof value === "object") return Object.values(value).filter(Boolean).join(", ");
    if (field.type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formats.day(value);
    return field.type === "single_choice" ? optionOf(field, value) : value;
  };
}

const isRow = (item: unknown): item is Row => typeof item === "object" && item !== null;

const optionOf = ({ options }: Field, id: string): string =>
  options?.find((one) => one.id === id)?.label ?? id;
