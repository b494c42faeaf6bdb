import { latin1 } from "#files/bytes";
import type { TypeRefusal } from "#files/content-type";
import type { ZipMark } from "#files/file-types";

const localHeader = "PK\u0003\u0004";
const nameAt = 30;

/** The names of the entries whose local header stands in these bytes; nothing is inflated. */
export function entryNames(head: Uint8Array): readonly string[] {
  const text = latin1(head);
  const names: string[] = [];
  for (let at = text.indexOf(localHeader); at !== -1; at = text.indexOf(localHeader, at + 4)) {
    const length = text.charCodeAt(at + 26) + 256 * text.charCodeAt(at + 27);
    if (length > 0 && at + nameAt + length <= text.length)
      names.push(text.slice(at + nameAt, at + nameAt + length));
  }
  return names;
}

/** Says why a zip is not the document it claims to be. */
export function zipProblem(mark: ZipMark, head: Uint8Array): TypeRefusal | undefined {
  const names = entryNames(head);
  if (names.some((name) => /vbaProject|^Basic\/|^Scripts\//i.test(name))) return "holds_macros";
  if (names.some(isForeign)) return "holds_archive";
  return (mark.kind === "ooxml" ? isOoxml(names, mark.folder) : isOpenDocument(head, mark.mimetype))
    ? undefined
    : "content_differs";
}

const isForeign = (name: string): boolean =>
  /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml|classes\.dex)$|(?:^|\/)\.\.(?:\/|$)|\.(?:class|exe|dll|js|vbs|jar|bat|cmd|ps1|html?)$/i.test(
    name,
  );

/** Writers order entries as they like: the list of types, the relations or the main folder must come early. */
function isOoxml(names: readonly string[], folder: string): boolean {
  const hasFolder = (one: string): boolean => names.some((name) => name.startsWith(one));
  if (hasFolder(folder)) return true;
  const isPackage = names.includes("[Content_Types].xml") || names.includes("_rels/.rels");
  return isPackage && !["word/", "xl/", "ppt/", "visio/"].some(hasFolder);
}

/** OpenDocument: the first entry is named "mimetype", stored without compression and holds the type. */
function isOpenDocument(head: Uint8Array, mimetype: string): boolean {
  const text = latin1(head.subarray(0, 256));
  const isStored = text.charCodeAt(8) === 0 && text.charCodeAt(9) === 0;
  const contentAt = nameAt + "mimetype".length + text.charCodeAt(28) + 256 * text.charCodeAt(29);
  return (
    isStored &&
    text.startsWith("mimetype", nameAt) &&
    text.startsWith(mimetype, contentAt) &&
    !text.startsWith("-template", contentAt + mimetype.length)
  );
}
