import { and, inArray, sql } from "drizzle-orm";

import type { Locale, Sentence } from "#domain/locale";
import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";
import { publicState } from "#domain/dossiers/public-states";
import type { ActionContext } from "#actions/action";
import { answerCell } from "#actions/dossiers/answer-cells";
import { exportDossiers, type ExportParameters } from "#actions/dossiers/export-dossiers";
import { pageOf, positionOf } from "#actions/dossiers/list-dossiers";
import type { JobFile, JobRow, Progress } from "#actions/integrations/jobs";
import { dossierAnswers } from "#db/dossiers/schema";
import { titlesOfProgrammes, revisionOfProgramme } from "#db/dossiers/export-queries";
import type { ListedDossier } from "#db/dossiers/list";
import { many, readTogether } from "#db/statement";
import { csv } from "#files/csv";
import { instant, text, empty, type Cell, type Row, type Table } from "#files/table";
import { xlsx } from "#files/xlsx";

/** Dossiers are read by pages of this size while the file is written: memory stays the same, whatever the list. */
const pageSize = 500;

/** Writes the dossiers of a list, one per line; those of one programme with an column for each question. */
export async function writeDossiers(
  context: ActionContext,
  job: JobRow,
  progress: Progress,
): Promise<JobFile> {
  const parameters = exportDossiers.input.parse(job.parameters);
  const { filter, locale, format } = parameters;
  const titles = await titlesOfProgrammes(context.tenant);
  const [revision] =
    filter.programme === undefined ? [] : await revisionOfProgramme(context.tenant, filter.programme);
  const questions = revision ? questionsOf(revision.definition) : [];
  const known: Known = { locale, questions, titles: new Map(titles.map(({ id, title }) => [id, title])) };
  const table: Table = {
    header: headerOf(known),
    rows: rowsOf(context, parameters, known, progress),
    timeZone: "Europe/Paris",
  };
  const name = `dossiers-${context.organisation.slug}`;
  if (format === "xlsx")
    return {
      name: `${name}.xlsx`,
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      body: xlsx(table, "Dossiers"),
    };
  return {
    name: `${name}.csv`,
    contentType: "text/csv; charset=utf-8",
    body: csv(table, format === "csv" ? "french" : "rfc4180"),
  };
}

type Question = ReturnType<typeof questionsOf>[number];
type Known = { locale: Locale; questions: readonly Question[]; titles: ReadonlyMap<string, string> };

const questionsOf = (definition: FormDefinition) =>
  placedFields(definition)
    .filter(({ block }) => block === null)
    .map(({ field }) => field);

const columns: readonly Sentence[] = [
  { fr: "Numéro", en: "Number" },
  { fr: "Candidat", en: "Applicant" },
  { fr: "E-mail", en: "E-mail" },
  { fr: "Programme", en: "Programme" },
  { fr: "État", en: "State" },
  { fr: "Envoyé le", en: "Submitted on" },
  { fr: "Décidé le", en: "Decided on" },
];

const headerOf = ({ locale, questions }: Known): string[] => [
  ...columns.map((column) => column[locale]),
  ...questions.map(({ label }) => label),
];

async function* rowsOf(
  context: ActionContext,
  parameters: ExportParameters,
  known: Known,
  progress: Progress,
): AsyncGenerator<Row> {
  let after: readonly (string | number | null)[] | undefined;
  for (let done = 0; ;) {
    const { read } = await readTogether(context.services.d1, [], {
      page: pageOf(context.tenant, parameters, after, pageSize),
    });
    const answers = await answersOfPage(context, known, read.page);
    for (const dossier of read.page) yield rowOf(dossier, answers, known);
    done += read.page.length;
    await progress(done);
    const last = read.page.at(-1);
    if (!last || read.page.length < pageSize) return;
    after = positionOf(parameters, last);
  }
}

type AnswersByDossier = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

async function answersOfPage(
  { services, tenant }: ActionContext,
  { questions }: Known,
  page: readonly ListedDossier[],
): Promise<AnswersByDossier> {
  if (questions.length === 0 || page.length === 0) return new Map();
  const ids = JSON.stringify(page.map(({ id }) => id));
  const query = tenant.db
    .select({
      dossierId: dossierAnswers.dossierId,
      fieldId: dossierAnswers.fieldId,
      value: dossierAnswers.value,
    })
    .from(dossierAnswers)
    .where(
      and(
        tenant.owns(
          dossierAnswers,
          inArray(dossierAnswers.dossierId, sql`(select value from json_each(${ids}))`),
        ),
      ),
    );
  const { read } = await readTogether(services.d1, [], { answers: many(query) });
  const grouped = Map.groupBy(read.answers, ({ dossierId }) => dossierId);
  return new Map(
    [...grouped].map(([dossierId, answers]) => [
      dossierId,
      new Map(answers.map(({ fieldId, value }) => [fieldId, value])),
    ]),
  );
}

function rowOf(dossier: ListedDossier, answers: AnswersByDossier, { locale, questions, titles }: Known): Row {
  const own = answers.get(dossier.id);
  const cells: Cell[] = [
    text(dossier.number),
    text(dossier.applicantName),
    text(dossier.applicantEmail),
    text(titles.get(dossier.programmeId)),
    text(publicState(dossier.state).label[locale]),
    instant(dossier.submittedAt),
    dossier.decidedAt === null ? empty : instant(dossier.decidedAt),
  ];
  return [...cells, ...questions.map((question) => answerCell(question, own?.get(question.id), locale))];
}
