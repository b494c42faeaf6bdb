const longestName = 120;

/** Controls, line separators, and marks that reverse or hide what is shown ("gpj.exe" reversed). */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Characters that a file system or a header reads as something else. */
const forbidden = /[<>:"/\\|?*]/g;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * The name shown and offered at download: never a path, at most 120 characters, NFC.
 * The stored key never holds it. Cleaning twice changes nothing more.
 */
export function cleanFileName(given: string): string {
  const lastPart = given.split(/[/\\]/).at(-1) ?? "";
  const readable = lastPart
    .replaceAll(invisible, "")
    .normalize("NFC")
    .replaceAll(forbidden, "_")
    .replaceAll(/\s+/g, " ");
  const trimmed = withoutEdges(readable);
  const named = reserved.test(trimmed) ? `_${trimmed}` : trimmed;
  return withoutEdges(shortened(named)) || "document";
}

/** Windows drops trailing dots and spaces, Unix hides a leading dot. */
const withoutEdges = (name: string): string => name.replaceAll(/^[. ]+|[. ]+$/g, "");

/** Cuts the stem and keeps the extension, between whole characters. */
function shortened(name: string): string {
  if (name.length <= longestName) return name;
  const extension = extensionOf(name);
  const suffix = extension === "" ? "" : `.${extension}`;
  let stem = "";
  for (const { segment } of new Intl.Segmenter().segment(name.slice(0, name.length - suffix.length))) {
    if (stem.length + segment.length + suffix.length > longestName) break;
    stem += segment;
  }
  return stem.trimEnd() + suffix;
}

/** In lower case, without its dot; "" when there is none or when it is not a plain one. */
export const extensionOf = (name: string): string =>
  /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** RFC 6266: an ASCII twin for old clients and the real name in UTF-8. Always a download, never shown inline. */
export function contentDisposition(name: string): string {
  const clean = cleanFileName(name);
  // Some clients decode a percent sign in the plain name.
  const ascii = clean
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\x20-\x7E]|%/gu, "_");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extendedValue(clean)}`;
}

/** RFC 8187: everything that is not an attr-char is percent-encoded. */
const extendedValue = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** "Statuts - a.pdf", then "Statuts - a (2).pdf": no file takes the place of another, whatever the case. */
export function uniqueIn(taken: Set<string>, name: string): string {
  const extension = extensionOf(name);
  const stem = extension === "" ? name : name.slice(0, -extension.length - 1);
  let candidate = name;
  for (let rank = 2; taken.has(candidate.toLowerCase()); rank++)
    candidate = extension === "" ? `${stem} (${rank})` : `${stem} (${rank}).${extension}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
