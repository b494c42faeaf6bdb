import { useTranslation } from "react-i18next";

import { Upload } from "#design/form/upload";
import type { FieldInputProps } from "#forms/fill/field-input-props";
import { useFiles } from "#forms/fill/files-context";
import { useFormats } from "#i18n/formats";

const extensions: Record<string, readonly string[]> = {
  pdf: ["pdf"],
  image: ["png", "jpg", "jpeg", "webp"],
  document: ["docx", "odt", "doc"],
  spreadsheet: ["xlsx", "ods", "xls", "csv"],
  text: ["txt"],
};

const mebibyte = 1024 * 1024;

/** The answer to a file question is made of the files that arrived: the API writes it as they come and go. */
export function FileInput({ field, path, error }: FieldInputProps) {
  const { t } = useTranslation("forms");
  const formats = useFormats();
  const { filesOf, send, remove } = useFiles();
  const maxBytes = field.maxBytes ?? 20 * mebibyte;
  const count = field.maxFiles ?? 1;
  const types = (field.families ?? []).flatMap((family) => extensions[family] ?? []);
  const max = formats.bytes(Math.floor(maxBytes / mebibyte) * 1_000_000);
  const limits = t("fill.fileHelp", { count, max, types: types.join(", ").toUpperCase() });
  return (
    <Upload
      label={field.required ? `${field.label} *` : field.label}
      help={field.help === undefined ? limits : `${field.help} ${limits}`}
      path={path}
      extensions={types}
      maxBytes={maxBytes}
      maxSaid={max}
      maxFiles={count}
      {...(error !== undefined && { error })}
      files={filesOf(field.id)}
      onRemove={remove}
      send={(file, transfer) => send(field.id, file, transfer)}
    />
  );
}
