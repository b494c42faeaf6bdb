import { answerIn } from "#domain/evaluations/answers";
import type { Criterion, Grid } from "#domain/evaluations/criteria";
import { counts } from "#domain/evaluations/evaluation-states";
import { resultBuiltIns, type ResultBuiltIn } from "#domain/evaluations/result-columns";
import { decisionOptions, stateOptions } from "#domain/dossiers/columns";
import type { Locale, Sentence } from "#domain/locale";
import type { withEvaluations } from "#actions/evaluations/list-results";
import { empty, number, text, yesNo, type Cell, type Row } from "#files/table";

export type ResultRow = ReturnType<typeof withEvaluations>;
export type Known = { grid: Grid; locale: Locale; names: ReadonlyMap<string, string> };

type Column = { id: string; label: string; cell: (line: ResultRow) => Cell };
type Shape = { header: string[]; rows: (line: ResultRow) => Row[] };

/** A line for each dossier: everything, or the columns of a view in its order. */
export function dossierLines(known: Known, chosen: readonly string[] | undefined): Shape {
  const every = [...builtIn(known), ...known.grid.criteria.map((criterion) => marked(criterion, known))];
  const columns = chosen ? chosen.flatMap((id) => every.find((column) => column.id === id) ?? []) : every;
  return {
    header: columns.map(({ label }) => label),
    rows: (line) => [columns.map(({ cell }) => cell(line))],
  };
}

const percent = (score: number | null): Cell => (score === null ? empty : number(score / 100));
const whole = (value: number | null): Cell => (value === null ? empty : number(value));
const scores: ReadonlySet<string> = new Set<ResultBuiltIn>([
  "mean",
  "median",
  "spread",
  "lowest",
  "highest",
  "correctedMean",
]);

/** The figures of a dossier, and who applies: their mailbox is in no view, and in every whole file. */
function builtIn({ locale }: Known): Column[] {
  const figures = cells(locale).map(([id, cell]) => ({
    id,
    label: `${resultBuiltIns[id].label[locale]}${scores.has(id) ? " (%)" : ""}`,
    cell,
  }));
  const mailbox: Column = { id: "email", label: "E-mail", cell: (line) => text(line.applicantEmail) };
  return [...figures.slice(0, 2), mailbox, ...figures.slice(2)];
}

const labelled = (options: readonly { id: string; label: string }[], id: string | null): Cell =>
  text(options.find((option) => option.id === id)?.label ?? "");

const cells = (locale: Locale): readonly [ResultBuiltIn, Column["cell"]][] => [
  ["number", (line) => text(line.number)],
  ["applicant", (line) => text(line.applicantName)],
  ["finals", (line) => number(line.finals)],
  ["live", (line) => number(line.live)],
  ["mean", (line) => percent(line.mean)],
  ["median", (line) => percent(line.median)],
  ["spread", (line) => percent(line.spread)],
  ["lowest", (line) => percent(line.lowest)],
  ["highest", (line) => percent(line.highest)],
  ["disagreement", (line) => yesNo(line.disagreement)],
  ["rank", (line) => whole(line.rank)],
  ["correctedMean", (line) => percent(line.correctedMean)],
  ["correctedRank", (line) => whole(line.correctedRank)],
  ["state", (line) => labelled(stateOptions(locale), line.dossierState)],
  ["pending", (line) => labelled(decisionOptions(locale), line.preparedVerb)],
];

/** Marks are averaged over final evaluations; what is written or chosen is put side by side. */
const marked = (criterion: Criterion, { locale }: Known): Column => ({
  id: criterion.id,
  label: criterion.label,
  cell: (line) => gathered(criterion, line, locale),
});

const about: readonly Sentence[] = [
  { fr: "Numéro", en: "Number" },
  { fr: "Candidat", en: "Applicant" },
  { fr: "E-mail", en: "E-mail" },
  { fr: "Évaluateur", en: "Evaluator" },
  { fr: "Total (%)", en: "Total (%)" },
];

/** A line for each final evaluation. */
export const evaluationLines = ({ grid, locale, names }: Known): Shape => ({
  header: [...about.map((column) => column[locale]), ...grid.criteria.map(({ label }) => label)],
  rows: (line) =>
    line.evaluations
      .filter(({ state }) => counts(state))
      .map((given) => [
        text(line.number),
        text(line.applicantName),
        text(line.applicantEmail),
        text(names.get(given.evaluatorId)),
        percent(given.score),
        ...grid.criteria.map((criterion) => cellOf(criterion, given.answers, locale)),
      ]),
});

type GivenAnswers = ResultRow["evaluations"][number]["answers"];

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

function gathered(criterion: Criterion, { evaluations }: ResultRow, locale: Locale): Cell {
  const finals = evaluations.filter(({ state }) => counts(state));
  if (criterion.type !== "score") {
    const words = finals.map(({ answers }) => wordsOf(criterion, answers));
    return text(words.filter(Boolean).join(" | "));
  }
  const marks = finals.flatMap(({ answers }) => {
    const cell = cellOf(criterion, answers, locale);
    return cell.is === "number" ? [cell.value] : [];
  });
  if (marks.length === 0) return empty;
  return number(Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 100) / 100);
}
