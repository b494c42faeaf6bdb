import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";
import type { Locale } from "#domain/locale";
import type { DocumentRow } from "#actions/dossiers/filling";
import { incompleteNote } from "#actions/dossiers/incomplete-archive";
import { storedBytes } from "#actions/stored-bytes";
import { cleanFileName, uniqueIn } from "#files/names";
import type { FileStore } from "#files/port";
import type { ZipFile } from "#files/zip-stream";

type Document = Pick<DocumentRow, "fieldId" | "name" | "key" | "acceptedAt" | "quarantinedAt">;
type Own = {
  data: object;
  paper: Uint8Array;
  documents: readonly Document[];
  definition: FormDefinition;
  locale: Locale;
};

/** The data for a machine, the dossier on paper, and each file under the question it answers. */
export async function* ownFiles(
  files: FileStore,
  { data, paper, documents, definition, locale }: Own,
): AsyncGenerator<ZipFile> {
  yield { name: "dossier.json", body: new TextEncoder().encode(JSON.stringify(data, null, 2)) };
  yield { name: "dossier.pdf", body: paper };
  const labels = labelsOf(definition);
  const taken = new Set<string>();
  const missing: string[] = [];
  for (const { key, fieldId, name, acceptedAt, quarantinedAt } of documents) {
    if (acceptedAt === null || quarantinedAt !== null) continue;
    const unique = uniqueIn(taken, cleanFileName([labels.get(fieldId) ?? [], name].flat().join(" - ")));
    const path = `documents/${unique}`;
    const file = await storedBytes(files, key);
    if (file) yield { name: path, body: file.body };
    else missing.push(path);
  }
  yield* incompleteNote(locale, { missing });
}

const labelsOf = (definition: FormDefinition): ReadonlyMap<string, string> =>
  new Map([
    ...definition.steps.map(({ id, title }): [string, string] => [id, title]),
    ...placedFields(definition).map(({ field }): [string, string] => [field.id, field.label]),
  ]);
