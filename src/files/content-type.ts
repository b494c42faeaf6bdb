import { bytesStart, contains, latin1 } from "#files/bytes";
import { fileTypes, type FileFamily, type FileType } from "#files/file-types";
import { extensionOf } from "#files/names";
import { zipProblem } from "#files/zip-entries";

export type TypeRefusal =
  | "extension_not_allowed"
  | "type_not_allowed"
  | "declared_type_differs"
  | "content_differs"
  | "holds_markup"
  | "holds_archive"
  | "holds_macros";

export type Verdict = { verdict: "accepted" | "quarantined" } | { verdict: "refused"; reason: TypeRefusal };

/** The first bytes, 64 KB where the file has them, and the last 1 KB. */
export type Specimen = { head: Uint8Array; tail: Uint8Array };

/** The type that the extension and the declared type agree on, within the families allowed here. */
export function expectedType(
  name: string,
  declaredType: string,
  allowed: readonly FileFamily[],
): FileType | TypeRefusal {
  const type = fileTypes.find(({ extensions }) => extensions.includes(extensionOf(name)));
  if (!type) return "extension_not_allowed";
  if (!allowed.includes(type.family)) return "type_not_allowed";
  return type.declared.includes(mediaType(declaredType)) ? type : "declared_type_differs";
}

/** Says whether the bytes are of that type. Nothing is ever unpacked. */
export function contentVerdict(type: FileType, specimen: Specimen): Verdict {
  if (holdsTestSignature(specimen.head)) return { verdict: "quarantined" };
  const reason = contentProblem(type, specimen);
  return reason ? { verdict: "refused", reason } : { verdict: "accepted" };
}

const mediaType = (header: string): string => (header.split(";")[0] ?? "").trim().toLowerCase();

function contentProblem(type: FileType, { head, tail }: Specimen): TypeRefusal | undefined {
  if (!type.starts.some((start) => bytesStart(head, start.bytes, start.at))) return "content_differs";
  if (type.starts.every(({ bytes }) => bytes === "")) return textProblem(head);
  if (markup.test(latin1(head.subarray(0, 1024)))) return "holds_markup";
  if (type.zip) return zipProblem(type.zip, head);
  return endsLikeZip(tail) ? "holds_archive" : undefined;
}

/** A browser that sniffs looks for these among the first bytes. */
const markup = /<(?:!doctype html|html|head|body|script|iframe|svg|!--)/i;

/** Text has no magic number: it must be text to the eye, and not the beginning of something else. */
function textProblem(head: Uint8Array): TypeRefusal | undefined {
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<[a-z!?]/i.test(latin1(head.subarray(0, 1024)))) return "holds_markup";
  const isOther = ["%PDF-", "MZ", "PK", "#!", "{\\rtf"].some((start) => bytesStart(head, start));
  return isOther || head.some(isControl) ? "content_differs" : undefined;
}

/** Tab, line feed, form feed and carriage return are the only controls of a text. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)) || byte === 0x7f;

/** A zip is read from its end: a picture or a PDF that ends like one is both. */
const endsLikeZip = (tail: Uint8Array): boolean => contains(tail, "PK\u0005\u0006");

/** The harmless signature by which antivirus products are tested; cut in two so that none wakes on this file. */
const testSignature = ["$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join("");
const holdsTestSignature = (head: Uint8Array): boolean => contains(head, testSignature);
