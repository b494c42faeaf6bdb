import { extensionOf } from "#files/names";
import { fileFamilies, type FileFamily } from "#domain/forms/fields";

export { fileFamilies, type FileFamily };

/** How a zip-based document shows what it is, by the names of its entries. */
export type ZipMark = { kind: "ooxml"; folder: string } | { kind: "opendocument"; mimetype: string };

export type FileType = {
  family: FileFamily;
  extensions: readonly string[];
  /** What it is served as. */
  contentType: string;
  /** What a client may call it; old systems know it by several names. */
  declared: readonly string[];
  /** How its bytes begin, one character a byte. */
  starts: readonly { at?: number; bytes: string }[];
  zip?: ZipMark;
};

const zipStart = [{ bytes: "PK\u0003\u0004" }];
const oleStart = [{ bytes: "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" }];

const ooxml = (family: FileFamily, extension: string, contentType: string, folder: string): FileType => ({
  family,
  extensions: [extension],
  contentType,
  declared: [contentType],
  starts: zipStart,
  zip: { kind: "ooxml", folder },
});

const openDocument = (family: FileFamily, extension: string, contentType: string): FileType => ({
  family,
  extensions: [extension],
  contentType,
  declared: [contentType],
  starts: zipStart,
  zip: { kind: "opendocument", mimetype: contentType },
});

const ole = (family: FileFamily, extension: string, contentType: string): FileType => ({
  family,
  extensions: [extension],
  contentType,
  declared: [contentType],
  starts: oleStart,
});

const simple = (
  family: FileFamily,
  extensions: readonly string[],
  declared: readonly [string, ...string[]],
  bytes: string,
): FileType => ({ family, extensions, contentType: declared[0], declared, starts: [{ bytes }] });

/** The allow-list. No SVG, HTML, script, archive, executable or document with macros. */
export const fileTypes: readonly FileType[] = [
  simple("pdf", ["pdf"], ["application/pdf", "application/x-pdf"], "%PDF-"),
  simple("image", ["png"], ["image/png"], "\u0089PNG\r\n\u001A\n"),
  simple("image", ["jpg", "jpeg"], ["image/jpeg", "image/pjpeg"], "\u00FF\u00D8\u00FF"),
  {
    family: "image",
    extensions: ["webp"],
    contentType: "image/webp",
    declared: ["image/webp"],
    starts: [{ at: 8, bytes: "WEBPVP8" }],
  },
  ooxml(
    "document",
    "docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "word/",
  ),
  ooxml("spreadsheet", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/"),
  openDocument("document", "odt", "application/vnd.oasis.opendocument.text"),
  openDocument("spreadsheet", "ods", "application/vnd.oasis.opendocument.spreadsheet"),
  ole("document", "doc", "application/msword"),
  ole("spreadsheet", "xls", "application/vnd.ms-excel"),
  simple(
    "spreadsheet",
    ["csv"],
    ["text/csv", "text/plain", "application/csv", "application/vnd.ms-excel"],
    "",
  ),
  simple("text", ["txt"], ["text/plain"], ""),
];

/** The family of a file by its name; only files whose bytes agreed with their name were accepted. */
export const familyOf = (name: string): FileFamily =>
  fileTypes.find(({ extensions }) => extensions.includes(extensionOf(name)))?.family ?? "document";

/** The extension of a content type that was found in bytes; never that of a name somebody gave. */
export const extensionOfType = (contentType: string): string =>
  fileTypes.find((type) => type.contentType === contentType)?.extensions[0] ?? "bin";
