import type { Locale } from "#domain/locale";
import type { ZipFile } from "#files/zip-stream";

const words: Readonly<Record<Locale, { name: string; full: string; missing: string }>> = {
  fr: {
    name: "À LIRE - archive incomplète.txt",
    full: "Cette archive est pleine. Exportez à part les documents de ces dossiers :",
    missing: "Ces fichiers n’ont pas pu être retrouvés. Demandez-les à nouveau à qui les avait envoyés :",
  },
  en: {
    name: "READ ME - incomplete archive.txt",
    full: "This archive is full. Export the documents of these dossiers separately:",
    missing: "These files could not be found. Ask whoever sent them to send them again:",
  },
};

/** What an archive says of what it lacks: the numbers of dossiers that did not fit, the paths of files without bytes. */
export function incompleteNote(
  locale: Locale,
  { full = [], missing }: { full?: readonly string[]; missing: readonly string[] },
): ZipFile[] {
  const { name, ...sentences } = words[locale];
  const listed = { full, missing };
  const parts = (["full", "missing"] as const).filter((why) => listed[why].length > 0);
  if (parts.length === 0) return [];
  const text = parts.map((why) => `${[sentences[why], ...listed[why]].join("\r\n")}\r\n`).join("\r\n");
  return [{ name, body: new TextEncoder().encode(text) }];
}
