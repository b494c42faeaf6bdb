import { useTranslation } from "react-i18next";

import { Upload } from "#design/form/upload";
import type { FieldInputProps } from "#forms/fill/field-input-props";
import { useFiles } from "#forms/fill/files-context";
import { useFormats } from "#i18n/formats";

const extensions: Record<string, string> = {
  pdf: ".pdf",
  image: "image/*",
  document: ".doc,.docx,.odt",
  spreadsheet: ".xls,.xlsx,.ods,.csv",
  presentation: ".ppt,.pptx,.odp",
  archive: ".zip",
  audio: "audio/*",
  video: "video/*",
};

export function FileInput({ field, value, error, onChange }: FieldInputProps) {
  const { t } = useTranslation("forms");
  const formats = useFormats();
  const { documents, send } = useFiles();
  const ids = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  const maxBytes = field.maxBytes ?? 10_000_000;
  const count = field.maxFiles ?? 1;
  const limits = t("fill.fileHelp", { count, max: formats.bytes(maxBytes) });
  return (
    <Upload
      label={field.required ? `${field.label} *` : field.label}
      help={field.help === undefined ? limits : `${field.help} ${limits}`}
      accept={(field.families ?? []).map((family) => extensions[family] ?? "").join(",")}
      maxBytes={maxBytes}
      multiple={count > 1}
      {...(error !== undefined && { error })}
      files={documents.filter(({ id }) => ids.includes(id))}
      onStored={({ id }) => onChange([...ids, id])}
      onRemove={(file) => onChange(ids.filter((id) => id !== file.id))}
      send={(file, transfer) => send(field.id, file, transfer)}
    />
  );
}
