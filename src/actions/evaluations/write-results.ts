import { answerIn } from "#domain/evaluations/answers";
import type { Criterion, Grid } from "#domain/evaluations/criteria";
import { counts } from "#domain/evaluations/evaluation-states";
import type { Locale, Sentence } from "#domain/locale";
import type { ActionContext } from "#actions/action";
import { exportResults } from "#actions/evaluations/export-results";
import { withEvaluations } from "#actions/evaluations/list-results";
import { present } from "#actions/evaluations/staff";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import { evaluatorsOf } from "#db/evaluations/evaluators";
import { listResults, placeOf } from "#db/evaluations/results";
import { sessionById } from "#db/evaluations/sessions";
import { readTogether } from "#db/statement";
import { csv } from "#files/csv";
import { empty, number, text, yesNo, type Cell, type Row, type Table } from "#files/table";
import { xlsx } from "#files/xlsx";

const pageSize = 500;

type Line = ReturnType<typeof withEvaluations>;
type Known = { grid: Grid; locale: Locale; names: ReadonlyMap<string, string> };

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
    names: new Map(evaluators.map((one) => [one.id, one.name])),
  };
  const shape = lines === "dossiers" ? dossierLines : evaluationLines;
  const table: Table = {
    header: [
      ...shape.columns.map((column) => column[locale]),
      ...session.grid.criteria.map(({ label }) => label),
    ],
    rows: rowsOf(context, parameters, (line) => shape.rows(line, known), progress),
    timeZone: "Europe/Paris",
  };
  if (format === "xlsx")
    return {
      name: "evaluations.xlsx",
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      body: xlsx(table, "Évaluations"),
    };
  return {
    name: "evaluations.csv",
    contentType: "text/csv; charset=utf-8",
    body: csv(table, format === "csv" ? "french" : "rfc4180"),
  };
}

async function* rowsOf(
  { services, tenant }: ActionContext,
  { sessionId, sort, filter }: ReturnType<typeof exportResults.input.parse>,
  toRows: (line: Line) => Row[],
  progress: Progress,
): AsyncGenerator<Row> {
  let after: (string | number)[] | undefined;
  for (let done = 0; ;) {
    const listing = { sort, disagreeing: filter.disagreement === "yes", after, limit: pageSize };
    const { read } = await readTogether(services.d1, [], { page: listResults(tenant, sessionId, listing) });
    for (const line of read.page) yield* toRows(withEvaluations(line));
    done += read.page.length;
    await progress(done);
    const last = read.page.at(-1);
    if (!last || read.page.length < pageSize) return;
    after = placeOf(sort, last);
  }
}

const percent = (score: number | null): Cell => (score === null ? empty : number(score / 100));
const whole = (value: number | null): Cell => (value === null ? empty : number(value));

type Shape = { columns: readonly Sentence[]; rows: (line: Line, known: Known) => Row[] };

const about: readonly Sentence[] = [
  { fr: "Numéro", en: "Number" },
  { fr: "Candidat", en: "Applicant" },
  { fr: "E-mail", en: "E-mail" },
];
const aboutCells = (line: Line): Cell[] => [
  text(line.number),
  text(line.applicantName),
  text(line.applicantEmail),
];

/** Marks are averaged over final evaluations; what is written or chosen is put side by side. */
const dossierLines: Shape = {
  columns: [
    ...about,
    { fr: "Évaluations", en: "Evaluations" },
    { fr: "Moyenne (%)", en: "Mean (%)" },
    { fr: "Médiane (%)", en: "Median (%)" },
    { fr: "Écart type", en: "Standard deviation" },
    { fr: "Plus basse (%)", en: "Lowest (%)" },
    { fr: "Plus haute (%)", en: "Highest (%)" },
    { fr: "Désaccord", en: "Disagreement" },
    { fr: "Rang", en: "Rank" },
    { fr: "Moyenne corrigée (%)", en: "Corrected mean (%)" },
    { fr: "Rang corrigé", en: "Corrected rank" },
  ],
  rows: (line, { grid, locale }) => [
    [
      ...aboutCells(line),
      number(line.finals),
      percent(line.mean),
      percent(line.median),
      percent(line.spread),
      percent(line.lowest),
      percent(line.highest),
      yesNo(line.disagreement),
      whole(line.rank),
      percent(line.correctedMean),
      whole(line.correctedRank),
      ...grid.criteria.map((criterion) => gathered(criterion, line, locale)),
    ],
  ],
};

const evaluationLines: Shape = {
  columns: [...about, { fr: "Évaluateur", en: "Evaluator" }, { fr: "Total (%)", en: "Total (%)" }],
  rows: (line, { grid, locale, names }) =>
    line.evaluations
      .filter(({ state }) => counts(state))
      .map((given) => [
        ...aboutCells(line),
        text(names.get(given.evaluatorId)),
        percent(given.score),
        ...grid.criteria.map((criterion) => cellOf(criterion, given.answers, locale)),
      ]),
};

type GivenAnswers = Line["evaluations"][number]["answers"];

function cellOf(criterion: Criterion, answers: GivenAnswers, locale: Locale): Cell {
  const answer = answerIn(answers, criterion.id);
  if ("notApplicable" in answer) return text(locale === "fr" ? "Sans objet" : "Not applicable");
  if (criterion.type === "score") return typeof answer.value === "number" ? number(answer.value) : empty;
  return text(wordsOf(criterion, answers));
}

function wordsOf(criterion: Criterion, answers: GivenAnswers): string {
  const answer = answerIn(answers, criterion.id);
  const value = "value" in answer ? answer.value : null;
  if (criterion.type === "text") return typeof value === "string" ? value : "";
  const chosen = Array.isArray(value) ? value : [value];
  const options = "options" in criterion ? criterion.options : [];
  return options
    .filter(({ id }) => chosen.includes(id))
    .map(({ label }) => label)
    .join(", ");
}

function gathered(criterion: Criterion, { evaluations }: Line, locale: Locale): Cell {
  const finals = evaluations.filter(({ state }) => counts(state));
  if (criterion.type !== "score")
    return text(
      finals
        .map(({ answers }) => wordsOf(criterion, answers))
        .filter(Boolean)
        .join(" | "),
    );
  const marks = finals.flatMap(({ answers }) => {
    const cell = cellOf(criterion, answers, locale);
    return cell.is === "number" ? [cell.value] : [];
  });
  return marks.length === 0
    ? empty
    : number(Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 100) / 100);
}
