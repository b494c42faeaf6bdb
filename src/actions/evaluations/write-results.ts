import { sayEvaluator } from "#domain/evaluations/erased-evaluator";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { exportResults } from "#actions/evaluations/export-results";
import { withEvaluations } from "#actions/evaluations/list-results";
import { present } from "#actions/evaluations/staff";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import { keptResults, resultFilters } from "#db/evaluations/result-filters";
import { dossierLines, evaluationLines, type Known, type ResultRow } from "#actions/evaluations/result-rows";
import { evaluatorsOf } from "#db/evaluations/evaluators";
import { listResults, orderOf, orderOfSort, placeOf, type ResultListing } from "#db/evaluations/results";
import { viewById, type ViewRow } from "#db/organisations/views";
import { sessionById } from "#db/evaluations/sessions";
import { readTogether } from "#db/statement";
import { csv } from "#files/csv";
import type { Row, Table } from "#files/table";
import { xlsx } from "#files/xlsx";

const pageSize = 500;

/** Writes the results of a session in the order of their list, whatever their number. */
export async function writeResults(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const parameters = exportResults.input.parse(job.parameters);
  const [found] = await sessionById(context.tenant, parameters.sessionId);
  const session = present(found);
  const evaluators = await evaluatorsOf(context.tenant, session.id, { removedToo: true });
  const { locale, lines, format } = parameters;
  const known: Known = {
    grid: session.grid,
    locale,
    names: new Map(evaluators.map((one) => [one.id, sayEvaluator(one.name, locale)])),
  };
  const [view] = parameters.viewId === undefined ? [] : await viewById(context.tenant, parameters.viewId);
  if (parameters.viewId !== undefined && !view) throw new Refusal("not_found");
  const shape = lines === "dossiers" ? dossierLines(known, view?.columns) : evaluationLines(known);
  const table: Table = {
    header: shape.header,
    rows: rowsOf(context, listingOf(parameters, view), session.id, shape.rows, progress),
    timeZone: "Europe/Paris",
  };
  if (format === "xlsx")
    return {
      name: "evaluations.xlsx",
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      body: xlsx(table, locale === "fr" ? "Évaluations" : "Evaluations"),
    };
  return {
    name: "evaluations.csv",
    contentType: "text/csv; charset=utf-8",
    body: csv(table, format === "csv" ? "french" : "rfc4180"),
  };
}

type Asked = ReturnType<typeof exportResults.input.parse>;
type Listing = Pick<ResultListing, "order" | "filters">;

const listingOf = (asked: Asked, view: ViewRow | undefined): Listing =>
  view
    ? { order: orderOf(view.sort), filters: resultFilters(view.filters) }
    : { order: orderOfSort(asked.sort), filters: keptResults(asked) };

async function* rowsOf(
  { services, tenant }: ActionContext,
  listing: Listing,
  sessionId: string,
  toRows: (line: ResultRow) => Row[],
  progress: Progress,
): AsyncGenerator<Row> {
  let after: (string | number)[] | undefined;
  for (let done = 0; ;) {
    const asked = { ...listing, after, limit: pageSize };
    const { read } = await readTogether(services.d1, [], { page: listResults(tenant, sessionId, asked) });
    for (const line of read.page) yield* toRows(withEvaluations(line));
    done += read.page.length;
    await progress(done);
    const last = read.page.at(-1);
    if (!last || read.page.length < pageSize) return;
    after = placeOf(listing.order, last);
  }
}
