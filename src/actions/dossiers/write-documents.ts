import type { ActionContext } from "#actions/action";
import { incompleteNote } from "#actions/dossiers/incomplete-archive";
import { readIn, type Known } from "#actions/dossiers/export-table";
import { storedBytes } from "#actions/stored-bytes";
import { documentsOfPage } from "#db/dossiers/export-queries";
import type { ListedDossier } from "#db/dossiers/list";
import { backWithApplicants } from "#db/dossiers/queries";
import { many, readTogether } from "#db/statement";
import { cleanFileName, uniqueIn } from "#files/names";
import { zipLimits, type ZipFile } from "#files/zip-stream";

/** A folder for each dossier, a file for each document: names that people read, and no path that climbs out. */
export async function* documentsArchive(
  context: ActionContext,
  known: Known,
  pages: AsyncIterable<readonly ListedDossier[]>,
): AsyncGenerator<ZipFile> {
  const chosen = known.isChosen ? new Set(known.columns.map(({ id }) => id)) : undefined;
  const total = { bytes: 0, files: 0 };
  const full: string[] = [];
  const missing: string[] = [];
  for await (const page of pages) {
    const ids = page.map(({ id }) => id);
    const { read } = await readTogether(context.services.d1, [], {
      documents: many(documentsOfPage(context.tenant, ids)),
      back: many(backWithApplicants(context.tenant, ids)),
    });
    const isRead = readIn(read.back);
    const sent = read.documents.filter(
      ({ dossierId, fieldId, addedAt }) => isRead(dossierId, addedAt) || fieldId.startsWith("stp_"),
    );
    const documents = Map.groupBy(sent, ({ dossierId }) => dossierId);
    for (const dossier of page) {
      const all = documents.get(dossier.id) ?? [];
      const own = chosen === undefined ? all : all.filter(({ fieldId }) => chosen.has(fieldId));
      total.bytes += own.reduce((sum, { size }) => sum + size, 0);
      total.files += own.length;
      if (total.bytes > zipLimits.bytes || total.files > zipLimits.files) full.push(dossier.number);
      else yield* filesOf(context, dossier, own, known.documents, missing);
    }
  }
  yield* incompleteNote(known.locale, { full, missing });
}

type Document = Awaited<ReturnType<typeof documentsOfPage>>[number];

async function* filesOf(
  { services }: ActionContext,
  dossier: ListedDossier,
  documents: readonly Document[],
  labels: ReadonlyMap<string, string>,
  missing: string[],
): AsyncGenerator<ZipFile> {
  const folder = cleanFileName(`${dossier.number} ${dossier.applicantName.replaceAll(/[/\\]/g, "_")}`);
  const taken = new Set<string>();
  for (const { key, fieldId, name } of documents) {
    const unique = uniqueIn(taken, cleanFileName([labels.get(fieldId) ?? [], name].flat().join(" - ")));
    const path = `${folder}/${unique}`;
    const file = await storedBytes(services.files, key);
    if (file) yield { name: path, body: file.body };
    else missing.push(path);
  }
}
