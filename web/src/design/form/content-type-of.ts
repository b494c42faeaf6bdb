/** What the API accepts, by extension: browsers do not know the type of every file they send. */
const contentTypes: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  doc: "application/msword",
  xls: "application/vnd.ms-excel",
  csv: "text/csv",
  txt: "text/plain",
};

export const contentTypeOf = ({ name, type }: File): string =>
  contentTypes[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? type;
