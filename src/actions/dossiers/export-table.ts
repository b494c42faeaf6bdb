import { and, inArray, sql } from "drizzle-orm";

import { builtInColumns, questionColumns, type BuiltInColumn } from "#domain/dossiers/columns";
import { listedState, publicState } from "#domain/dossiers/public-states";
import type { FormDefinition } from "#domain/forms/definition";
import type { Field } from "#domain/forms/fields";
import { documentLabels } from "#domain/forms/questions-over";
import type { Locale } from "#domain/locale";
import type { ActionContext } from "#actions/action";
import { answerCell } from "#actions/dossiers/answer-cells";
import { writtenOver } from "#db/dossiers/corrections";
import { dossierAnswers } from "#db/dossiers/schema";
import { titlesOfProgrammes, namesOfStaff } from "#db/dossiers/export-queries";
import { tagsOf } from "#db/dossiers/notes";
import { backWithApplicants } from "#db/dossiers/queries";
import type { ListedDossier } from "#db/dossiers/list";
import { many, readTogether } from "#db/statement";
import { empty, instant, text, type Cell } from "#files/table";

type Column = { id: string; label: string; question?: Field };

/** What the cells of an export are written from. */
export type Known = {
  locale: Locale;
  columns: readonly Column[];
  /** What each document is about, by question or payment step: the only documents told, when somebody chose columns. */
  documents: ReadonlyMap<string, string>;
  isChosen: boolean;
  titles: ReadonlyMap<string, string>;
  tags: ReadonlyMap<string, string>;
  staff: ReadonlyMap<string, string>;
};

/** What a file has when nobody chose: what was sent and what became of it, nothing that the staff keep for themselves. */
const usual: readonly BuiltInColumn[] = [
  "number",
  "applicant",
  "email",
  "programme",
  "state",
  "submittedAt",
  "decidedAt",
];

/** The columns of an export: those that were chosen and still exist, or all. */
export async function knownFor(
  { tenant }: ActionContext,
  definitions: readonly FormDefinition[],
  chosen: readonly string[] | undefined,
  locale: Locale,
): Promise<Known> {
  const questions = questionColumns(definitions, locale);
  const builtIn = (Object.keys(builtInColumns) as BuiltInColumn[]).map((id) => ({
    id,
    label: builtInColumns[id].label[locale],
  }));
  const offered: Column[] = [
    ...builtIn,
    ...questions.map(({ field, label }) => ({ id: field.id, label, question: field })),
  ];
  const ids = chosen ?? [...usual, ...questions.map(({ field }) => field.id)];
  const columns = ids.flatMap((id) => offered.find((column) => column.id === id) ?? []);
  const [titles, tags, staff] = await Promise.all([
    titlesOfProgrammes(tenant),
    tagsOf(tenant),
    namesOfStaff(tenant),
  ]);
  return {
    locale,
    columns,
    documents: documentLabels(definitions),
    isChosen: chosen !== undefined,
    titles: new Map(titles.map(({ id, title }) => [id, title])),
    tags: new Map(tags.map(({ id, name }) => [id, name])),
    staff: new Map(staff.map(({ personId, name }) => [personId, name])),
  };
}

export type AnswersByDossier = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The answers that the columns show, of the dossiers of one page. */
export async function answersOfPage(
  { services, tenant }: ActionContext,
  { columns }: Known,
  page: readonly ListedDossier[],
): Promise<AnswersByDossier> {
  const questions = columns.flatMap(({ question }) => question?.id ?? []);
  if (questions.length === 0 || page.length === 0) return new Map();
  const ids = page.map(({ id }) => id);
  const list = (of: readonly string[]) => sql`(select value from json_each(${JSON.stringify(of)}))`;
  const query = tenant.db
    .select({
      dossierId: dossierAnswers.dossierId,
      fieldId: dossierAnswers.fieldId,
      value: dossierAnswers.value,
      updatedAt: dossierAnswers.updatedAt,
    })
    .from(dossierAnswers)
    .where(
      and(
        tenant.owns(
          dossierAnswers,
          inArray(dossierAnswers.dossierId, list(ids)),
          inArray(dossierAnswers.fieldId, list(questions)),
        ),
      ),
    );
  const { read } = await readTogether(services.d1, [], {
    answers: many(query),
    back: many(backWithApplicants(tenant, ids)),
  });
  const isRead = readIn(read.back);
  const sent = read.answers.filter(({ dossierId, updatedAt }) => isRead(dossierId, updatedAt));
  const over =
    read.back.length === 0
      ? []
      : await writtenOver(
          tenant,
          read.back.map(({ id }) => id),
        );
  // The first that was written over since is what was sent: read backwards, it is the last to be put.
  const before = over.filter(({ dossierId, at }) => !isRead(dossierId, at)).toReversed();
  const grouped = Map.groupBy([...before, ...sent], ({ dossierId }) => dossierId);
  return new Map(
    [...grouped].map(([dossierId, answers]) => [
      dossierId,
      new Map(answers.map(({ fieldId, value }) => [fieldId, value])),
    ]),
  );
}

type Back = Awaited<ReturnType<typeof backWithApplicants>>;

/** Of a dossier that is back with its applicant, what they write since is theirs until they send it, as `readUntil` says. */
export function readIn(back: Back): (dossierId: string, at: number) => boolean {
  const until = new Map(back.map(({ id, since }) => [id, since ?? -Infinity]));
  return (dossierId, at) => at <= (until.get(dossierId) ?? Infinity);
}

export function cellOf(
  { id, question }: Column,
  dossier: ListedDossier,
  answers: AnswersByDossier,
  known: Known,
): Cell {
  if (question) return answerCell(question, answers.get(dossier.id)?.get(question.id), known.locale);
  return isBuiltIn(id) ? builtInCell(id, dossier, known) : empty;
}

const isBuiltIn = (id: string): id is BuiltInColumn => Object.hasOwn(builtInColumns, id);

function builtInCell(
  id: BuiltInColumn,
  dossier: ListedDossier,
  { locale, titles, tags, staff }: Known,
): Cell {
  switch (id) {
    case "number":
      return text(dossier.number);
    case "applicant":
      return text(dossier.applicantName);
    case "email":
      return text(dossier.applicantEmail);
    case "programme":
      return text(titles.get(dossier.programmeId));
    case "state":
      return text(listedState(dossier.state)[locale]);
    case "tags":
      return text(
        tagIds(dossier)
          .flatMap((tagId) => tags.get(tagId) ?? [])
          .join(", "),
      );
    case "assignee":
      return text(staff.get(dossier.assigneeId ?? ""));
    case "pending":
      return text(dossier.pendingVerb && publicState(stateAfter[dossier.pendingVerb]).label[locale]);
    case "submittedAt":
      return instant(dossier.submittedAt);
    case "decidedAt":
      return dossier.decidedAt === null ? empty : instant(dossier.decidedAt);
  }
}

const stateAfter = { accept: "accepted", refuse: "refused", close_without_action: "no_action" } as const;

/** Written by our own actions as a list of ids. */
const tagIds = (dossier: ListedDossier) => JSON.parse(dossier.tags) as string[];
