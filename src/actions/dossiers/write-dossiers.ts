import { eq } from "drizzle-orm";

import type { ActionContext } from "#actions/action";
import { exportDossiers, type ExportParameters } from "#actions/dossiers/export-dossiers";
import { exportPages, wholeView } from "#actions/dossiers/export-pages";
import { answersOfPage, cellOf, knownFor, type Known } from "#actions/dossiers/export-table";
import { documentsArchive } from "#actions/dossiers/write-documents";
import { dossiersJson } from "#actions/dossiers/write-json";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import type { ListedDossier } from "#db/dossiers/list";
import { formsInUse } from "#db/forms/in-use";
import { programmes } from "#db/programmes/schema";
import { Refusal } from "#domain/refusals";
import { csv } from "#files/csv";
import type { Row, Table } from "#files/table";
import { xlsx } from "#files/xlsx";
import { zip } from "#files/zip-stream";

const contentTypes: Readonly<Record<ExportParameters["format"], string>> = {
  csv: "text/csv; charset=utf-8",
  "csv-rfc4180": "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  zip: "application/zip",
};

/** Writes the dossiers of a list or a view, one per line; those of one programme with a column for each question. */
export async function writeDossiers(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const parameters = exportDossiers.input.parse(job.parameters);
  const { viewId, filter, locale, format } = parameters;
  const view = viewId === undefined ? undefined : await wholeView(context, viewId);
  if (viewId !== undefined && !view) throw new Refusal("not_found");
  const programmeId = view ? view.subjectId : filter.programme;
  const forms = programmeId ? await formsInUse(context.tenant, eq(programmes.id, programmeId)) : [];
  const definitions = forms.flatMap(({ definition }) => definition ?? []);
  // An archive holds every document unless somebody chose which: a view shows answers.
  const chosen = parameters.columns ?? (format === "zip" ? undefined : view?.columns);
  const known = await knownFor(context, definitions, chosen, locale);
  const pages = exportPages(context, parameters, view, progress);
  return {
    name: `dossiers-${context.organisation.slug}.${format === "csv-rfc4180" ? "csv" : format}`,
    contentType: contentTypes[format],
    body: bodyOf(context, format, known, pages),
  };
}

function bodyOf(
  context: ActionContext,
  format: ExportParameters["format"],
  known: Known,
  pages: AsyncIterable<readonly ListedDossier[]>,
): ReadableStream<Uint8Array> {
  const table = (): Table => ({
    header: known.columns.map(({ label }) => label),
    rows: rowsOf(context, known, pages),
    timeZone: "Europe/Paris",
  });
  switch (format) {
    case "csv":
      return csv(table(), "french");
    case "csv-rfc4180":
      return csv(table(), "rfc4180");
    case "xlsx":
      return xlsx(table(), "Dossiers");
    case "json":
      return dossiersJson(context, known, pages);
    case "zip":
      return zip(documentsArchive(context, known, pages));
  }
}

async function* rowsOf(
  context: ActionContext,
  known: Known,
  pages: AsyncIterable<readonly ListedDossier[]>,
): AsyncGenerator<Row> {
  for await (const page of pages) {
    const answers = await answersOfPage(context, known, page);
    for (const dossier of page) yield known.columns.map((column) => cellOf(column, dossier, answers, known));
  }
}
