import type { Locale } from "#domain/locale";
import type { ActionContext } from "#actions/action";
import { readIn, type Known } from "#actions/dossiers/export-table";
import { documentsOfPage } from "#db/dossiers/export-queries";
import type { ListedDossier } from "#db/dossiers/list";
import { backWithApplicants } from "#db/dossiers/queries";
import { many, readTogether } from "#db/statement";
import { storedKey } from "#files/keys";
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
  const left: string[] = [];
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
      if (total.bytes > zipLimits.bytes || total.files > zipLimits.files) left.push(dossier.number);
      else yield* filesOf(context, dossier, own, known.documents);
    }
  }
  if (left.length > 0) yield { name: incomplete[known.locale].name, body: listOf(left, known.locale) };
}

type Document = Awaited<ReturnType<typeof documentsOfPage>>[number];

async function* filesOf(
  { services }: ActionContext,
  dossier: ListedDossier,
  documents: readonly Document[],
  labels: ReadonlyMap<string, string>,
): AsyncGenerator<ZipFile> {
  const folder = cleanFileName(`${dossier.number} ${dossier.applicantName.replaceAll(/[/\\]/g, "_")}`);
  const taken = new Set<string>();
  for (const { key, fieldId, name } of documents) {
    const file = await services.files.get(storedKey(key));
    if (!file) throw new Error("An accepted document has no bytes.");
    const unique = uniqueIn(taken, cleanFileName([labels.get(fieldId) ?? [], name].flat().join(" - ")));
    yield { name: `${folder}/${unique}`, body: file.body };
  }
}

const incomplete: Readonly<Record<Locale, { name: string; sentence: string }>> = {
  fr: {
    name: "À LIRE - archive incomplète.txt",
    sentence: "Cette archive est pleine. Exportez à part les documents de ces dossiers :",
  },
  en: {
    name: "READ ME - incomplete archive.txt",
    sentence: "This archive is full. Export the documents of these dossiers separately:",
  },
};

const listOf = (numbers: readonly string[], locale: Locale) =>
  new TextEncoder().encode(`${incomplete[locale].sentence}\r\n${numbers.join("\r\n")}\r\n`);
